using ClauseScan.Documents.Scans;

namespace ClauseScan.Documents.Tests.Scans;

public sealed class WordBoxesTests
{
    private const int Size = 36;

    [Fact]
    public void A_rectangle_that_reaches_over_the_line_ends_where_the_next_word_begins()
    {
        var boxes = Fit(("许可", new PixelBox(0, 20, 200, 27)), ("方", new PixelBox(67, 20, 30, 27)));

        Assert.Equal([new PixelBox(0, 20, 67, 27), new PixelBox(67, 20, 30, 27)], boxes);
    }

    [Fact]
    public void A_rectangle_that_is_too_high_is_as_high_as_the_ink() =>
        Assert.Equal([new PixelBox(30, 20, 30, 27)], Fit(("方", new PixelBox(30, 16, 30, 44))));

    [Fact]
    public void A_sliver_of_the_next_line_is_not_of_the_character() =>
        Assert.Equal([new PixelBox(30, 20, 30, 27)], Fit(("方", new PixelBox(30, 16, 30, 47))));

    [Fact]
    public void The_lower_stroke_of_a_character_is_of_it() =>
        Assert.Equal([new PixelBox(210, 24, 25, 20)], Fit(("二", new PixelBox(210, 24, 25, 20))));

    [Fact]
    public void The_rectangle_of_a_word_in_Latin_letters_stays() =>
        Assert.Equal([new PixelBox(30, 16, 30, 44)], Fit(("NY", new PixelBox(30, 16, 30, 44))));

    [Fact]
    public void A_rectangle_without_ink_stays() =>
        Assert.Equal([new PixelBox(240, 16, 30, 44)], Fit(("方", new PixelBox(240, 16, 30, 44))));

    /// <summary>The rectangles over a line of ink from row 20 to 46, one below it from row 60, and two strokes beside them.</summary>
    private static IEnumerable<PixelBox> Fit(params (string Text, PixelBox Box)[] words)
    {
        var picture = new GrayImage(300, 100, new byte[300 * 100]);
        Array.Fill(picture.Pixels, (byte)255);
        Draw(0, 20, 200, 27);
        Draw(0, 60, 200, 27);
        Draw(215, 24, 15, 3);
        Draw(210, 41, 25, 3);
        var line = new RecognisedLine([.. words.Select(w => new RecognisedWord(w.Text, 95, w.Box))], 47, Size);
        return WordBoxes.Fit(picture, [line])[0].Words.Select(w => w.Box);

        void Draw(int left, int top, int width, int height)
        {
            for (var y = top; y < top + height; y++)
            {
                picture.Pixels.AsSpan((y * picture.Width) + left, width).Clear();
            }
        }
    }
}
