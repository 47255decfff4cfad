package org.expertqa.search.site;

import java.util.Optional;
import org.expertqa.content.Live;
import org.expertqa.expert.Expert;
import org.expertqa.search.SearchQuery;
import org.expertqa.topic.Topic;

/** An address that was understood: the search it means, and the topic and the expert that it names. */
record Question(Asked asked, SearchQuery query, Optional<Live<Topic>> topic, Optional<Live<Expert>> expert) {}
