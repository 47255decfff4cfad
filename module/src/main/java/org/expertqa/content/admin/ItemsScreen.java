package org.expertqa.content.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.Frame.Way;

/**
 * A list of items: what it shows, how it is narrowed, and what can be done with those that are chosen.
 *
 * @param creation where a new one is made; empty for whoever may not
 * @param shelves the ways to the desk, the archive and the trash
 * @param held what the address says besides what the form asks
 * @param first the beginning of the list, for those who are further on
 */
public record ItemsScreen(
        Frame frame,
        String heading,
        Optional<String> creation,
        List<Way> shelves,
        Narrowing narrowing,
        boolean understood,
        List<ItemRow> items,
        boolean expertsNamed,
        String empty,
        String acts,
        List<ActButton> buttons,
        List<Pair> held,
        Optional<String> first,
        Optional<String> next)
        implements AdminScreen {

    public ItemsScreen {
        shelves = List.copyOf(shelves);
        items = List.copyOf(items);
        buttons = List.copyOf(buttons);
        held = List.copyOf(held);
    }

    /**
     * The form that narrows the list.
     *
     * @param held what it keeps without asking
     * @param reset the list without any of it, where there is any
     */
    public record Narrowing(
            String path, String words, List<Picker> pickers, boolean mine, List<Pair> held, Optional<String> reset) {

        public Narrowing {
            pickers = List.copyOf(pickers);
            held = List.copyOf(held);
        }
    }

    /** A hidden field. */
    public record Pair(String name, String value) {}

    /** A button that does something with what is chosen. */
    public record ActButton(String value, String words, String style) {

        static ActButton of(Act act, String words) {
            return new ActButton(
                    act.word(), words, act == Act.ERASE ? "warning" : act == Act.PUBLISH ? "strong" : "plain");
        }
    }

    /** Whether it goes on, or began before. */
    public boolean isPaged() {
        return first.isPresent() || next.isPresent();
    }

    /** Whether anything can be chosen. */
    public boolean isActive() {
        return !items.isEmpty() && !buttons.isEmpty();
    }
}
