package org.expertqa.app;

/** The version of this program. */
public final class Version {

    private Version() {}

    /** The version as the build wrote it into the jar, or "development" where there is no jar. */
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
