package org.expertqa.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Named settings from several places, the later wins: the file {@value #FILE} in the home folder, what the host of the web
 * application says, the environment, the system properties.
 */
public final class Settings {

    public static final String FILE = "expertqa.properties";

    /** One place: its name for messages, and how to ask it; null where it does not know. */
    private record Place(String name, UnaryOperator<String> lookUp) {}

    private final List<Place> places;

    private Settings(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /**
     * The settings of this process.
     *
     * @param host what the web application's host says of a name (context-param, JNDI env-entry), or null
     * @throws WrongSetting when the settings file is there and can not be read
     */
    public static Settings of(UnaryOperator<String> host) {
        Place server = new Place("the web application's settings", host);
        Place environment = new Place("the environment", System::getenv);
        Place system = new Place("the system properties", System::getProperty);
        Path home = Config.home(new Settings(List.of(server, environment, system)));
        return new Settings(List.of(file(home.resolve(FILE)), server, environment, system));
    }

    /** The settings of a command, which no server hosts. */
    public static Settings ofCommand() {
        return of(name -> null);
    }

    /** Settings that a test or a host program has put together itself. */
    public static Settings of(Properties properties) {
        return new Settings(List.of(new Place("the given settings", properties::getProperty)));
    }

    Optional<String> text(String name) {
        return found(name).map(Found::value);
    }

    <T> Optional<T> value(String name, Function<String, T> read, String right) {
        return text(name).map(text -> {
            try {
                return read.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw wrong(name, text, right);
            }
        });
    }

    int number(String name, int otherwise, int least, int most) {
        String right = "a whole number from " + least + " to " + most;
        int number = value(name, Integer::parseInt, right).orElse(otherwise);
        if (number < least || number > most) {
            throw wrong(name, Integer.toString(number), right);
        }
        return number;
    }

    boolean flag(String name) {
        String text = text(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong(name, text, "true or false");
        }
        return text.equals("true");
    }

    WrongSetting wrong(String name, String value, String right) {
        String place = found(name).map(Found::place).orElse("a setting");
        return new WrongSetting(name + " in " + place + " is \"" + value + "\"; it should be " + right + ".");
    }

    private record Found(String place, String value) {}

    private Optional<Found> found(String name) {
        Optional<Found> last = Optional.empty();
        for (Place place : places) {
            String value = place.lookUp().apply(name);
            if (value != null && !value.isBlank()) {
                last = Optional.of(new Found(place.name(), value.strip()));
            }
        }
        return last;
    }

    private static Place file(Path path) {
        Properties properties = new Properties();
        if (Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new WrongSetting(
                        "The settings file " + path + " can not be read as UTF-8 properties: " + e.getMessage());
            }
        }
        return new Place(path.toString(), properties::getProperty);
    }
}
