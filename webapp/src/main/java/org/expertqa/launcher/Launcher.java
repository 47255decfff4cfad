package org.expertqa.launcher;

/** Stub. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {}
}
