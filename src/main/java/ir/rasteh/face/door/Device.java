package ir.rasteh.face.door;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser says of itself, in two words by which its owner knows it again. */
final class Device {

    // The more particular first: nearly all browsers call themselves Chrome and Safari too.
    private static final List<String> BROWSERS = List.of("Edg", "OPR", "SamsungBrowser", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "CrOS", "Linux");

    private Device() {}

    static String of(String agent) {
        String words = Stream.of(BROWSERS, SYSTEMS)
                .flatMap(names -> names.stream().filter(agent::contains).limit(1))
                .map(name -> switch (name) {
                    case "Edg" -> "Edge";
                    case "OPR" -> "Opera";
                    case "SamsungBrowser" -> "Samsung Internet";
                    case "Mac OS X" -> "macOS";
                    case "CrOS" -> "ChromeOS";
                    default -> name;
                })
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? "?" : words;
    }
}
