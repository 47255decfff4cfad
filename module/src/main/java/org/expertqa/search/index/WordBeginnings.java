package org.expertqa.search.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words of whatever language in small letters without accents: all their beginnings, or only as they are. */
final class WordBeginnings extends Analyzer {

    static final String BEGINNINGS = "beginnings";
    static final String AS_TYPED = "typed";
    static final int LONGEST = 20;
    private final boolean all;

    WordBeginnings(boolean all) {
        this.all = all;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(source));
        return new TokenStreamComponents(source, all ? new EdgeNGramTokenFilter(words, 1, LONGEST, true) : words);
    }
}
