package org.expertqa.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils a text in the ways that texts get spoilt on their way through editors, mail and clipboards. */
final class Mutilation {

    private static final List<String> INTRUDERS = List.of(
            "Quick Answer",
            "## Quick Answer",
            "**Quick Answer:**",
            "Alice's Take",
            "James’ Take",
            "What You Can Do Next",
            "Expert Guidance from Dr. Alice Potter",
            "About the Author",
            "About Alice",
            "By Alice Potter on 3 March 2026",
            "By",
            "Ready to Take Action?",
            "Sources",
            "Disclaimer",
            "Leave a Comment",
            "Reviewed by Bob Stone",
            "Last updated: 2026-01-02",
            "{% include x %}",
            "{{ page.title }}",
            "Insert [your name] here",
            "Q: Why is that?",
            "A: Because.",
            "Question",
            "Answer",
            "---",
            "***",
            "===",
            "```",
            "~~~",
            "> quoted",
            "| a | b |",
            "1. one",
            "1. 1. two",
            "Step 3: three",
            "• dot",
            "* star",
            "    indented",
            "[Label](https://example.org/x)",
            "https://example.org/",
            "TL;DR: short",
            "# Another question?",
            "## Heading {.pitfalls}",
            "### Deeper",
            "## {#a}",
            "#",
            "##",
            "﻿",
            "Short line",
            "title: x",
            "\u00A0",
            "\u200B",
            "question: \"a\\\"b\"",
            "Dear Alice,",
            "DEAR BOB: I wonder.",
            "—Tired, Leeds",
            "(Martina K., Köln)",
            "Jane Roe, J.D.",
            "Contents",
            "FAQ",
            "Other answers",
            "Key Takeaways",
            "<<Book a call>>",
            "Home › Pets › Dogs",
            "Related articles",
            "12. Februar 2024",
            "Kurz gesagt:",
            "Fazit",
            "Hinweis",
            "Beitrag von",
            "Anna Berg",
            "Alices Tipp",
            "Mit freundlichen Grüßen",
            "L’avis d’Alice",
            "Réponse\u202F:",
            "Question de Jeanne, Lyon",
            "Par Jean Dupont, avocat, le 3 mars 2024",
            "## Respuesta corta: no",
            "El consejo de Alicia",
            "¿Por qué?",
            "【答える人】佐伯真理",
            "質問：なぜですか？",
            "回答",
            "（40代・女性）",
            "更新日：2024年3月1日",
            "الســؤال:",
            "الإجابــة",
            "بقلم: د. سلمى حداد",
            "+++",
            "title: x\ndate: 2024-01-01 10:00\nauthor: Jo Ray");
    private static final String STRANGE =
            "\u00A0\u202F\u200B\u2028\u0640\u064B\uFEFF#*_[]{}|>`\\\"'’ʼ：？＃\u3010é漢\uD83D\uDE00-:.?!\t";

    private final Random random;

    Mutilation(Random random) {
        this.random = random;
    }

    String of(String text) {
        String spoilt = text;
        int times = 1 + random.nextInt(5);
        for (int i = 0; i < times; i++) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private String once(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(13)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.replaceAll(line -> line.replaceFirst("^#+ ", ""));
            case 3 -> lines.set(at, lines.get(at) + (at + 1 < lines.size() ? lines.remove(at + 1) : ""));
            case 4 -> lines.subList(at, lines.size()).clear();
            case 5 -> lines.replaceAll(line -> line.endsWith("\r") ? line : line + "\r");
            case 6, 7 -> lines.add(at, INTRUDERS.get(random.nextInt(INTRUDERS.size())));
            case 8 -> lines.set(at, lines.get(at).replace(' ', '\u00A0'));
            case 9 -> lines.set(at, inserted(lines.get(at)));
            case 10 -> lines.removeIf(String::isBlank);
            case 11 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            default -> lines.subList(0, at).clear();
        }
        return String.join("\n", lines);
    }

    private String inserted(String line) {
        int at = line.isEmpty() ? 0 : line.offsetByCodePoints(0, random.nextInt(line.codePointCount(0, line.length())));
        int count = 1 + random.nextInt(3);
        StringBuilder strange = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int c = random.nextInt(STRANGE.codePointCount(0, STRANGE.length()));
            strange.appendCodePoint(STRANGE.codePointAt(STRANGE.offsetByCodePoints(0, c)));
        }
        return line.substring(0, at) + strange + line.substring(at);
    }
}
