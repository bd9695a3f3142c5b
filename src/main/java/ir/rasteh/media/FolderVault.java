package ir.rasteh.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Files on our own disk, in 256 folders by the beginning of their hash. */
final class FolderVault implements Vault {

    private final Path folder;

    FolderVault(Path folder) {
        this.folder = folder;
    }

    Path fileOf(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    @Override
    public boolean holds(String hash) {
        return Files.exists(fileOf(hash));
    }

    @Override
    public void put(String hash, byte[] bytes) throws IOException {
        Path file = fileOf(hash);
        Files.createDirectories(file.getParent());
        // Written aside and moved, so that a crash leaves no half file under a whole file's name.
        Path aside = Files.createTempFile(file.getParent(), hash, ".part");
        Files.write(aside, bytes);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public Resource content(MediaRef ref) {
        return new FileSystemResource(fileOf(ref.hash()));
    }

    @Override
    public void remove(String hash) throws IOException {
        Files.deleteIfExists(fileOf(hash));
    }
}
