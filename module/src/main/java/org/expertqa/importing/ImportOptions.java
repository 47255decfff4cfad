package org.expertqa.importing;

import java.util.Optional;

/** How an import goes: whether it publishes, whether it changes what is there, and where calls to action lead. */
public record ImportOptions(boolean publish, boolean update, Optional<String> ctaUrl) {

    /** Stores new items as drafts and changes nothing that is there. */
    public static final ImportOptions DRAFTS = new ImportOptions(false, false, Optional.empty());

    public ImportOptions publishing() {
        return new ImportOptions(true, update, ctaUrl);
    }

    public ImportOptions updating() {
        return new ImportOptions(publish, true, ctaUrl);
    }
}
