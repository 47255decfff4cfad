package org.expertqa.app;

import java.time.Clock;
import org.expertqa.account.AccountAudit;
import org.expertqa.account.Accounts;
import org.expertqa.account.Invitations;
import org.expertqa.account.PasswordChange;
import org.expertqa.account.Passwords;
import org.expertqa.account.Redemption;
import org.expertqa.account.Sessions;
import org.expertqa.account.SignIn;
import org.expertqa.config.Config;
import org.expertqa.content.ChangeLog;
import org.expertqa.content.Contents;
import org.expertqa.content.Filing;
import org.expertqa.content.History;
import org.expertqa.content.Overview;
import org.expertqa.content.PreviewLinks;
import org.expertqa.content.Publications;
import org.expertqa.content.Reviews;
import org.expertqa.content.WorkingCopies;
import org.expertqa.content.storage.ChangeRows;
import org.expertqa.content.storage.StoredContents;
import org.expertqa.content.storage.StoredFiling;
import org.expertqa.content.storage.StoredHistory;
import org.expertqa.content.storage.StoredOverview;
import org.expertqa.content.storage.StoredPreviewLinks;
import org.expertqa.content.storage.StoredReviews;
import org.expertqa.content.storage.StoredWorkingCopies;
import org.expertqa.db.Database;
import org.expertqa.db.Databases;
import org.expertqa.exporting.Exporter;
import org.expertqa.importing.ImportSources;
import org.expertqa.importing.Importer;
import org.expertqa.importing.Reader;
import org.expertqa.importing.labels.Labels;
import org.expertqa.importing.paste.Pastes;
import org.expertqa.importing.storage.StoredPastes;
import org.expertqa.importing.storage.StoredSources;
import org.expertqa.importing.zip.Uploads;
import org.expertqa.search.RelatedAnswers;
import org.expertqa.search.storage.RelatedRows;

/**
 * One running Expert Q&A: its settings, its open database, and what stands on them. The web application and every command
 * open one and close it.
 */
public final class Installation implements AutoCloseable {

    private final Config config;
    private final Clock clock;
    private final Database database;
    private final StoredContents contents;
    private final ChangeLog changes;
    private final AccountParts people;

    private Installation(Config config, Clock clock, Database database) {
        this.config = config;
        this.clock = clock;
        this.database = database;
        this.contents = new StoredContents(database, clock);
        this.changes = new ChangeRows(database);
        this.people = new AccountParts(database, clock);
    }

    /**
     * Opens the database and brings it up to date.
     *
     * @throws org.expertqa.db.DatabaseUnavailable when that can not be done; the message says what would be right
     */
    public static Installation open(Config config, Clock clock) {
        return new Installation(config, clock, Databases.open(config));
    }

    public Config config() {
        return config;
    }

    public Clock clock() {
        return clock;
    }

    public Database database() {
        return database;
    }

    public Contents contents() {
        return contents;
    }

    public Overview overview() {
        return new StoredOverview(database, clock);
    }

    public Filing filing() {
        return new StoredFiling(database, clock);
    }

    public WorkingCopies workingCopies() {
        return new StoredWorkingCopies(database, clock);
    }

    public History history() {
        return new StoredHistory(database);
    }

    public Publications publications() {
        return contents;
    }

    public Reviews reviews() {
        return new StoredReviews(database, clock);
    }

    public PreviewLinks previewLinks() {
        return new StoredPreviewLinks(database, clock);
    }

    public ChangeLog changes() {
        return changes;
    }

    public Accounts accounts() {
        return people.accounts();
    }

    public Passwords passwords() {
        return people.passwords();
    }

    public Sessions sessions() {
        return people.sessions();
    }

    public SignIn signIn() {
        return people.signIn();
    }

    public Invitations invitations() {
        return people.invitations();
    }

    public Redemption redemption() {
        return people.redemption();
    }

    public PasswordChange passwordChange() {
        return people.passwordChange();
    }

    public AccountAudit accountAudit() {
        return people.audit();
    }

    /**
     * Reads texts with the labels of the program and those of the home folder.
     *
     * @throws org.expertqa.importing.labels.WrongLabels when the file in the home folder can not be read
     */
    public static Reader reader(Config config) {
        return new Reader(Labels.OWN.and(config.home().resolve("importing").resolve(Labels.FILE)));
    }

    public RelatedAnswers related() {
        return new RelatedRows(database);
    }

    /** The texts that items were made from. */
    public ImportSources sources() {
        return new StoredSources(database, clock);
    }

    public Pastes pastes() {
        return new StoredPastes(database, clock);
    }

    public Uploads uploads() {
        return new Uploads(config.home(), clock);
    }

    /** Brings texts in. */
    public Importer importer() {
        return new Importer(contents, database, sources(), reader(config), clock);
    }

    /** Writes everything out as files. */
    public Exporter exporter() {
        return new Exporter(contents, reader(config));
    }

    @Override
    public void close() {
        database.close();
    }
}
