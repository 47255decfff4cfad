package org.expertqa.comparing;

/** Where two lists differ: what stands from here to there in the earlier one, and in its place in the later one. */
record Stretch(int from, int to, int laterFrom, int laterTo) {

    Stretch movedBy(int places) {
        return new Stretch(from + places, to + places, laterFrom + places, laterTo + places);
    }

    boolean touches(Stretch next) {
        return to == next.from && laterTo == next.laterFrom;
    }

    Stretch and(Stretch next) {
        return new Stretch(from, next.to, laterFrom, next.laterTo);
    }
}
