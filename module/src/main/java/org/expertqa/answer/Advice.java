package org.expertqa.answer;

import java.util.List;

/**
 * What would make an answer better and stands in nobody's way: the field, the name of the advice, and the numbers that its
 * sentence tells.
 */
public record Advice(String field, String name, List<Integer> numbers) {

    public Advice {
        numbers = List.copyOf(numbers);
    }

    static Advice of(String field, String name, Integer... numbers) {
        return new Advice(field, name, List.of(numbers));
    }
}
