package org.expertqa.importing;

/** A page of our own in the shape in which pages are pasted: flattened, one line a block, number signs here and there. */
final class PastedPage {

    static final String TEXT = """
            How do I stop my sourdough from turning out flat when the kitchen is cold?
            Quick Answer
            Flat loaves in a cold kitchen are nearly always young dough. Give the first rise more hours rather than more yeast, and judge it by its looks, not by the clock.
            I bake in an old house where the kitchen seldom passes seventeen degrees, so I know the disappointment well. What I can offer is *patience with a method*, and a few signs that tell you when the dough is ready.
            ## Reading the Dough Instead of the Clock
            Every recipe names a time, and every time was measured in somebody else's kitchen. These are the signs that travel:
            * **It has grown by half**: mark the side of the jar with a rubber band when you begin, and wait until the dough stands well above it.
            * **It wobbles**: a ready dough moves like a set custard when you shake the bowl, while a young one sits there like clay and keeps its shape.
            * **It shows bubbles at the rim**: look through the glass. A few large bubbles under the skin are a good sign, and a surface full of craters is a late one.
            * **It smells mild**: young dough smells of flour, ready dough of yoghurt and apples, and dough that waited too long of vinegar.
            * **It springs back slowly**: press a wet finger into it. A dent that fills at once wants more time, and one that stays asks for the oven.
            ## Common Pitfalls to Avoid in a Cold Kitchen
            Most of these come from wishing to hurry, which is understandable when people are waiting for bread:
            * **Warming the bowl in the oven**: the outside cooks before the middle has noticed, and the loaf tears along the side when it is baked.
            * **Adding more starter each time**: the dough turns sour and slack long before it has gained the strength to stand up by itself.
            * **Trusting the top of the fridge**: it is warm there only while the machine runs, so the dough rises in fits and starts through the night.
            * **Opening the lid to look**: each look lets the little warmth out that the dough has made for itself, and a skin forms on its face.
            * **Baking because it is late**: a young loaf does not get older in the oven. Let it stand in the cold overnight and bake in the morning.
            ## Nora's Rule of Thumb
            For every three degrees below twenty-one, give the first rise two hours more, and do not touch the dough in between.
            ## What This Means For You
            In a kitchen of seventeen degrees your dough wants about nine hours. Begin it after breakfast, shape it in the evening, and bake it the next morning before work.
            Nora's Take
            Cold is not the enemy of good bread. It is the slow road to better flavour, and most people give up one hour before they would have arrived.
            What You Can Do Next
            Put a thermometer where the dough stands, and write down what it says at breakfast and at supper.
            Mark the jar with a rubber band when you begin the first rise, and take a photograph.
            Bake the same recipe three times, with two more hours for the first rise each time.
            Cut each loaf only when it is cold, and keep a picture of the crumb beside your notes.
            Choose the loaf that you liked best, and keep to its hours until the weather turns.
            Expert Guidance from Nora Field
            Nora Field is a sample baker, made up for these tests. She keeps a cold kitchen and a warm oven.
            Ready to Take Action?
            Join Nora Field's imaginary winter course and bake four loaves in a cold kitchen.
            """.stripTrailing();

    private PastedPage() {}

    static String withoutNumberSigns() {
        return TEXT.replace("## ", "");
    }
}
