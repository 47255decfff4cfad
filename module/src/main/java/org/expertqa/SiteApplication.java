package org.expertqa;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.expertqa.answer.site.AnswerTwinsController;
import org.expertqa.answer.site.AnswersController;
import org.expertqa.answer.site.HomeController;
import org.expertqa.content.api.ContentResource;
import org.expertqa.content.api.MovedItems;
import org.expertqa.content.api.Refusals;
import org.expertqa.discovery.DiscoveryController;
import org.expertqa.expert.site.ExpertsController;
import org.expertqa.search.site.SearchController;
import org.expertqa.search.site.SuggestionsController;
import org.expertqa.topic.site.TopicsController;
import org.expertqa.web.AllowedMethods;
import org.expertqa.web.DocumentWriter;
import org.expertqa.web.Failures;
import org.expertqa.web.MadeFrom;
import org.expertqa.web.ViewWriter;

/** All doors of the site that visitors and other programs come in by; a new one is named here. */
@ApplicationPath("/")
public class SiteApplication extends Application {

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
                ViewWriter.class,
                MadeFrom.class,
                AllowedMethods.class,
                DocumentWriter.class,
                Failures.class);
    }
}
