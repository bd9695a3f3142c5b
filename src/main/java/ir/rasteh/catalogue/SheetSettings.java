package ir.rasteh.catalogue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a spreadsheet of listings may be. A file beyond any of these is refused as a whole, before its first row is taken.
 *
 * @param largestFile of the file as it is sent
 * @param largestUnpacked of the parts of an XLSX that are read, unpacked
 * @param mostPacking how many times smaller than its content a part of an XLSX may be, beyond its first four megabytes: what
 *     shrinks more is no writing
 * @param mostRows rows below the header, empty ones included
 * @param mostColumns columns
 * @param longestCell characters of a cell; a spreadsheet program itself holds no more than 32,767
 * @param mostShared characters of all the texts that cells of an XLSX share, which are held while it is read
 */
@ConfigurationProperties("rasteh.sheet")
record SheetSettings(
        @DefaultValue("64MB") DataSize largestFile,
        @DefaultValue("400MB") DataSize largestUnpacked,
        @DefaultValue("200") int mostPacking,
        @DefaultValue("100000") int mostRows,
        @DefaultValue("200") int mostColumns,
        @DefaultValue("32767") int longestCell,
        @DefaultValue("40000000") int mostShared) {}
