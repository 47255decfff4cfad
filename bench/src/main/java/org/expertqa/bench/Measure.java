package org.expertqa.bench;

import java.util.List;

/** Something that is measured: it says how, and gives the figures. */
interface Measure {

    /** The name by which the command line asks for it. */
    String name();

    /** What is done, with which flags, in a line or two. */
    String how();

    List<Figure> figures() throws Exception;
}
