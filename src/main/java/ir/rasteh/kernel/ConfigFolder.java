package ir.rasteh.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What a person changes without a compiler: the files under {@code config} beside the launcher, or, where there is no such
 * folder, the same files as they were packed into the application.
 */
@Component
public class ConfigFolder {

    /** A file by name (without its folder), with its text. */
    public record File(String name, String text) {}

    private final Path folder;

    ConfigFolder(@Value("${rasteh.config:config}") Path folder) {
        this.folder = folder;
    }

    /**
     * The text of one file.
     *
     * @param path such as {@code search/settings.json}
     * @throws UncheckedIOException when there is no such file in either place
     */
    public String text(String path) {
        try {
            Path file = folder.resolve(path);
            if (Files.isRegularFile(file)) {
                return Files.readString(file);
            }
            return packed("classpath:/config/" + path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The configuration file " + path + " cannot be read", e);
        }
    }

    /**
     * The files of one sub-folder, by name.
     *
     * @param subfolder such as {@code law}
     * @param ending such as {@code .yaml}
     */
    public List<File> files(String subfolder, String ending) {
        Path directory = folder.resolve(subfolder);
        try {
            if (Files.isDirectory(directory)) {
                try (var paths = Files.list(directory)) {
                    return paths.filter(path -> path.toString().endsWith(ending))
                            .sorted()
                            .map(path ->
                                    new File(path.getFileName().toString(), text(subfolder + "/" + path.getFileName())))
                            .toList();
                }
            }
            Resource[] packed = new PathMatchingResourcePatternResolver()
                    .getResources("classpath:/config/" + subfolder + "/*" + ending);
            return Arrays.stream(packed)
                    .map(resource -> String.valueOf(resource.getFilename()))
                    .sorted(Comparator.naturalOrder())
                    .map(name -> new File(name, text(subfolder + "/" + name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The configuration folder " + subfolder + " cannot be read", e);
        }
    }

    private static Resource packed(String location) {
        return new PathMatchingResourcePatternResolver().getResource(location);
    }
}
