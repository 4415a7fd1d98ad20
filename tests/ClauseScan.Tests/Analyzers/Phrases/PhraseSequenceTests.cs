using ClauseScan.Analyzers.Phrases;
using ClauseScan.Text;

namespace ClauseScan.Tests.Analyzers.Phrases;

public sealed class PhraseSequenceTests
{
    private static readonly PhraseLibrary _english = PhraseLibrary.Of(ClauseScan.Syntax.Language.English);
    private static readonly PhraseLibrary _chinese = PhraseLibrary.Of(ClauseScan.Syntax.Language.Chinese);

    [Theory]
    [InlineData("the know-how", "know-how")]
    [InlineData("the Know How", "know-how")]
    [InlineData("grants a LICENCE", "licence")]
    public void A_phrase_stands_for_its_concept_whatever_its_case_and_hyphens(string text, string concept) =>
        Assert.True(Has(_english, text, concept));

    [Fact]
    public void A_neutral_phrase_hides_what_is_inside() => Assert.False(Has(_english, "the licence fee", "licence"));

    [Fact]
    public void A_neutral_phrase_hides_nothing_beside_it() => Assert.True(Has(_english, "the licence fee of the licence", "licence"));

    [Fact]
    public void A_party_hides_the_words_of_its_name() => Assert.False(Has(_chinese, "被许可方应付款", "grant"));

    [Fact]
    public void Full_width_letters_are_read_as_plain_ones() => Assert.True(Has(_english, "ｓｏｆｔｗａｒｅ", "software"));

    [Fact]
    public void Of_chinese_phrases_that_start_together_the_longest_is_read() => Assert.False(Has(_chinese, "技术资料", "know-how"));

    [Theory]
    [InlineData("a b c", true)]
    [InlineData("a x x c", true)]
    [InlineData("a x x x c", false)]
    [InlineData("a stop c", false)]
    [InlineData("c a", false)]
    public void A_gap_lets_so_many_units_stand_between_and_none_that_is_barred(string text, bool fits) =>
        Assert.Equal(fits, Small().Fits(text));

    [Fact]
    public void A_pattern_with_an_unknown_concept_is_refused() => Assert.Throws<FormatException>(
        () => PatternFile.Read(new StringReader("licence 50 gives x: no-such-concept"), new ConceptTable(), [], []));

    [Fact]
    public void Matching_takes_no_time_on_hostile_repetition()
    {
        var text = string.Join(' ', Enumerable.Repeat("grants a licence or right to use", 20_000));
        var sequence = Sequence(_english, text);
        Assert.DoesNotContain(TransferFamilies.All.SelectMany(_english.PatternsOf), p => sequence.Find(p) is { } match && match.End > sequence.Units.Count);
    }

    private static bool Has(PhraseLibrary library, string text, string concept) =>
        Sequence(library, text).Readings.Any(r => r.Concept == library.Concept(concept));

    private static PhraseSequence Sequence(PhraseLibrary library, string text) =>
        PhraseSequence.Of(SourceText.FromPlainText(text), new TextSpan(0, text.Length), library);

    private static SmallLibrary Small() => new("[first]\na\n[last]\nc\n[stop]\nstop\n", "licence 50 gives x: ^first ..2!stop last");

    private sealed class SmallLibrary(string lexicon, string pattern)
    {
        private readonly PhraseLibrary _library = PhraseLibrary.Read(new StringReader(lexicon), new StringReader(pattern), prefersLongest: false);

        internal bool Fits(string text) => Sequence(_library, text).Find(_library.PatternsOf(TransferFamily.Licence)[0]) is not null;
    }
}
