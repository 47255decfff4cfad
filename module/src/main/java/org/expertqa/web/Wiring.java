package org.expertqa.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import org.expertqa.account.AccountAudit;
import org.expertqa.account.Accounts;
import org.expertqa.account.Invitations;
import org.expertqa.account.PasswordChange;
import org.expertqa.account.Redemption;
import org.expertqa.account.Sessions;
import org.expertqa.account.SignIn;
import org.expertqa.app.Installation;
import org.expertqa.config.Site;
import org.expertqa.content.Contents;
import org.expertqa.content.Filing;
import org.expertqa.content.History;
import org.expertqa.content.Mentions;
import org.expertqa.content.Overview;
import org.expertqa.content.PreviewLinks;
import org.expertqa.content.Publications;
import org.expertqa.content.Reviews;
import org.expertqa.content.WorkingCopies;
import org.expertqa.importing.ImportSources;
import org.expertqa.importing.Importer;
import org.expertqa.importing.Reader;
import org.expertqa.importing.paste.Pastes;
import org.expertqa.importing.zip.Uploads;
import org.expertqa.search.AnswerSearch;
import org.expertqa.view.VelocityViews;

/** Hands the parts of the open installation to controllers. */
@ApplicationScoped
public class Wiring {

    @Inject
    private Instance<ServletContext> ofTheRequest;

    private ServletContext context;

    /** Comes before the first request; injected, the context would be asked of each request. Payara does not say so. */
    void begin(@Observes @Initialized(ApplicationScoped.class) ServletContext started) {
        context = started;
    }

    @Produces
    public Contents contents() {
        return open().installation().contents();
    }

    @Produces
    public Overview overview() {
        return open().installation().overview();
    }

    @Produces
    public Filing filing() {
        return open().installation().filing();
    }

    @Produces
    public WorkingCopies workingCopies() {
        return open().installation().workingCopies();
    }

    @Produces
    public History history() {
        return open().installation().history();
    }

    @Produces
    public Publications publications() {
        return open().installation().publications();
    }

    @Produces
    public Reviews reviews() {
        return open().installation().reviews();
    }

    @Produces
    public PreviewLinks previewLinks() {
        return open().installation().previewLinks();
    }

    @Produces
    public Mentions mentions() {
        return open().mentions();
    }

    @Produces
    public AnswerSearch search() {
        return open().search();
    }

    @Produces
    public Accounts accounts() {
        return open().installation().accounts();
    }

    @Produces
    public Sessions sessions() {
        return open().installation().sessions();
    }

    @Produces
    public SignIn signIn() {
        return open().installation().signIn();
    }

    @Produces
    public Invitations invitations() {
        return open().installation().invitations();
    }

    @Produces
    public Redemption redemption() {
        return open().installation().redemption();
    }

    @Produces
    public PasswordChange passwordChange() {
        return open().installation().passwordChange();
    }

    @Produces
    public AccountAudit accountAudit() {
        return open().installation().accountAudit();
    }

    @Produces
    public Importer importer() {
        return open().installation().importer();
    }

    @Produces
    public Reader reader() {
        return Installation.reader(open().installation().config());
    }

    @Produces
    public ImportSources sources() {
        return open().installation().sources();
    }

    @Produces
    public Pastes pastes() {
        return open().installation().pastes();
    }

    @Produces
    public Uploads uploads() {
        return open().installation().uploads();
    }

    @Produces
    public Clock clock() {
        return open().installation().clock();
    }

    @Produces
    public Site site() {
        return open().site();
    }

    @Produces
    public VelocityViews views() {
        return open().views();
    }

    private OpenSite open() {
        return Gateway.of(context == null ? ofTheRequest.get() : context).openSite();
    }
}
