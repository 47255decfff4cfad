package org.expertqa.expert;

import java.util.List;
import org.expertqa.content.ContentType;
import org.expertqa.content.Problem;
import org.expertqa.content.Problems;

/** The expert as a type of content. */
public final class Experts {

    public static final int MAX_BIO = 1_000;
    private static final int LONGEST_LINE = 150;

    public static final ContentType<Expert> TYPE = new ContentType<>(
            "expert",
            1,
            Expert.class,
            Expert::displayName,
            Expert::slug,
            Expert::withSlug,
            Expert::language,
            expert -> List.of(),
            Experts::refusals);

    private Experts() {}

    private static List<Problem> refusals(Expert expert) {
        Problems problems = new Problems();
        problems.required("displayName", expert.displayName(), LONGEST_LINE);
        problems.line("displayName", expert.displayName(), LONGEST_LINE);
        problems.line("shortName", expert.shortName(), LONGEST_LINE);
        problems.line("honorificPrefix", expert.honorificPrefix(), LONGEST_LINE);
        problems.line("honorificSuffix", expert.honorificSuffix(), LONGEST_LINE);
        problems.line("jobTitle", expert.jobTitle(), LONGEST_LINE);
        problems.atMost("bio", expert.bio(), MAX_BIO);
        expert.worksFor().ifPresent(employer -> problems.https("worksFor.url", employer.url()));
        expert.photo().ifPresent(photo -> photo(photo, problems));
        problems.https("profileUrl", expert.profileUrl());
        problems.entries("sameAs", expert.sameAs(), 30);
        problems.entries("knowsAbout", expert.knowsAbout(), 50);
        problems.entries("credentials", expert.credentials(), 30);
        for (int i = 0; i < expert.sameAs().size(); i++) {
            problems.https("sameAs[" + i + "]", expert.sameAs().get(i));
        }
        for (int i = 0; i < expert.credentials().size(); i++) {
            problems.https(
                    "credentials[" + i + "].url", expert.credentials().get(i).url());
        }
        problems.language("language", expert.language());
        return problems.list();
    }

    private static void photo(Photo photo, Problems problems) {
        boolean mute = !photo.asset().isBlank() && photo.alt().isBlank();
        problems.when(mute, "photo.alt", "A photo needs words for those who do not see it.");
    }
}
