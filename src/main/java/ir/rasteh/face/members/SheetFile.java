package ir.rasteh.face.members;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import ir.rasteh.catalogue.ShelfSheets;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A sheet to carry away: written while it is downloaded, and never held whole. */
class SheetFile extends Anchor {

    /** Writes the sheet to whoever asked for it. */
    @FunctionalInterface
    interface Writer {
        void write(ShelfSheets.Format format, OutputStream out) throws IOException;
    }

    /** @param name of the file, without its ending */
    SheetFile(String name, ShelfSheets.Format format, Writer writer) {
        super("", format.name());
        setHref((DownloadHandler) download -> {
            download.setFileName(name + "." + format.ending());
            download.setContentType(
                    switch (format) {
                        case CSV -> "text/csv; charset=utf-8";
                        case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    });
            try (OutputStream out = download.getOutputStream()) {
                writer.write(format, out);
            }
        });
        getElement().setAttribute("download", name + "." + format.name().toLowerCase(Locale.ROOT));
        addClassName("sheet-file");
    }
}
