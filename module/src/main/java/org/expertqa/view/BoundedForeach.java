package org.expertqa.view;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.directive.Foreach;
import org.apache.velocity.runtime.parser.node.Node;

/** The loop of a template; all loops of one page together have a bound, for each within another multiplies. */
public final class BoundedForeach extends Foreach {

    @Override
    protected void renderBlock(InternalContextAdapter context, Writer writer, Node node) throws IOException {
        if (context.getInternalUserContext() instanceof PageContext page && page.turnsTooOften()) {
            throw new VelocityException("The loops of a page have at most " + PageContext.MOST_TURNS
                    + " turns together; here are more. at " + uberInfo.getTemplateName() + "[line " + uberInfo.getLine()
                    + ", column " + uberInfo.getColumn() + "]");
        }
        super.renderBlock(context, writer, node);
    }
}
