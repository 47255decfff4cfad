package org.expertqa;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.expertqa.account.admin.AccountController;
import org.expertqa.account.admin.AccountLinkController;
import org.expertqa.account.admin.AccountSessionsController;
import org.expertqa.account.admin.AccountsController;
import org.expertqa.account.admin.Busy;
import org.expertqa.account.admin.OwnAccountController;
import org.expertqa.account.admin.OwnSessionsController;
import org.expertqa.account.admin.PasswordLinkController;
import org.expertqa.account.admin.SetUpController;
import org.expertqa.account.admin.SignInController;
import org.expertqa.account.admin.SignOutController;
import org.expertqa.admin.AdminGate;
import org.expertqa.answer.admin.AdviceController;
import org.expertqa.answer.admin.AnswerPreviewController;
import org.expertqa.answer.admin.ChoicesController;
import org.expertqa.answer.admin.EditorController;
import org.expertqa.answer.admin.NewAnswerController;
import org.expertqa.answer.admin.UnsavedController;
import org.expertqa.answer.admin.WorkingCopyController;
import org.expertqa.answer.site.AnswerTwinsController;
import org.expertqa.answer.site.AnswersController;
import org.expertqa.answer.site.HomeController;
import org.expertqa.answer.site.PreviewController;
import org.expertqa.content.admin.AnswerListController;
import org.expertqa.content.admin.ComparisonController;
import org.expertqa.content.admin.DeskController;
import org.expertqa.content.admin.ExpertListController;
import org.expertqa.content.admin.HistoryController;
import org.expertqa.content.admin.ItemActsController;
import org.expertqa.content.admin.ItemController;
import org.expertqa.content.admin.PreviewLinkController;
import org.expertqa.content.admin.PublicationController;
import org.expertqa.content.admin.ReviewController;
import org.expertqa.content.admin.ReviewDayController;
import org.expertqa.content.admin.ReviewsController;
import org.expertqa.content.admin.RevisionController;
import org.expertqa.content.admin.TopicListController;
import org.expertqa.content.api.ContentResource;
import org.expertqa.content.api.MovedItems;
import org.expertqa.content.api.Refusals;
import org.expertqa.discovery.DiscoveryController;
import org.expertqa.expert.site.ExpertsController;
import org.expertqa.importing.admin.PasteController;
import org.expertqa.importing.admin.ReadingController;
import org.expertqa.importing.admin.SourceController;
import org.expertqa.importing.admin.UploadsController;
import org.expertqa.search.site.SearchController;
import org.expertqa.search.site.SuggestionsController;
import org.expertqa.topic.site.TopicsController;
import org.expertqa.web.AllowedMethods;
import org.expertqa.web.DocumentWriter;
import org.expertqa.web.Failures;
import org.expertqa.web.MadeFrom;
import org.expertqa.web.ScreenWriter;
import org.expertqa.web.ViewWriter;

/** All doors of the site that visitors and other programs come in by; a new one is named here. */
@ApplicationPath("/")
public class SiteApplication extends Application {

    /** A way to another screen stays as it is written: which name and scheme a server was asked by, it can not know. */
    private static final Map<String, Object> PROPERTIES =
            Map.of("jersey.config.server.headers.location.relative.resolution.disabled", true);

    @Override
    public Map<String, Object> getProperties() {
        return PROPERTIES;
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                HomeController.class,
                AnswersController.class,
                AnswerTwinsController.class,
                ExpertsController.class,
                TopicsController.class,
                DiscoveryController.class,
                ContentResource.class,
                Refusals.class,
                MovedItems.class,
                SearchController.class,
                SuggestionsController.class,
                AccountController.class,
                AccountLinkController.class,
                AccountSessionsController.class,
                AccountsController.class,
                DeskController.class,
                AnswerListController.class,
                ExpertListController.class,
                TopicListController.class,
                ItemActsController.class,
                OwnAccountController.class,
                OwnSessionsController.class,
                PasswordLinkController.class,
                SetUpController.class,
                SignInController.class,
                SignOutController.class,
                EditorController.class,
                AdviceController.class,
                AnswerPreviewController.class,
                ChoicesController.class,
                WorkingCopyController.class,
                NewAnswerController.class,
                UnsavedController.class,
                PasteController.class,
                ReadingController.class,
                SourceController.class,
                UploadsController.class,
                HistoryController.class,
                RevisionController.class,
                ComparisonController.class,
                ItemController.class,
                PublicationController.class,
                ReviewController.class,
                ReviewDayController.class,
                ReviewsController.class,
                PreviewLinkController.class,
                PreviewController.class,
                AdminGate.class,
                Busy.class,
                ScreenWriter.class,
                ViewWriter.class,
                MadeFrom.class,
                AllowedMethods.class,
                DocumentWriter.class,
                Failures.class);
    }
}
