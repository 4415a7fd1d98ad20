using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Syntax;

public sealed class TreeInvariantsTests
{
    private const string Alphabet = "aA1(i)(ii). ;:\n\t“”\"一二第条章节、。；（）．１ＡEXHIBIT A WHEREAS 1.1 -–—•①";

    private static readonly string[] Samples =
    [
        Agreements.EnglishDecimal, Agreements.EnglishArticles, Agreements.ChineseArticles, Agreements.ChineseList, Agreements.Bilingual, Agreements.OneLine,
    ];

    [Fact]
    public void Every_sample_keeps_them() =>
        Assert.All(Samples, s => Assert.Null(TreeInvariants.FirstBroken(Agreements.Parse(s))));

    [Fact]
    public void Texts_with_random_changes_keep_them()
    {
        var random = new Random(20250715);
        for (var i = 0; i < 600; i++)
        {
            var text = Mutate(Samples[i % Samples.Length], random);
            Assert.True(TreeInvariants.FirstBroken(Agreements.Parse(text)) is null, $"{TreeInvariants.FirstBroken(Agreements.Parse(text))} in: {text}");
        }
    }

    [Fact]
    public void Random_blocks_keep_them()
    {
        var random = new Random(31);
        for (var i = 0; i < 300; i++)
        {
            var tree = SyntaxTree.Parse(RandomBlocks(Mutate(Samples[i % Samples.Length], random), random));
            Assert.Null(TreeInvariants.FirstBroken(tree));
        }
    }

    [Fact]
    public void Two_parses_are_equal() =>
        Assert.All(Samples, s => Assert.Equal(TreeDump.Dump(Agreements.Parse(s)), TreeDump.Dump(Agreements.Parse(s))));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    [InlineData("(")]
    [InlineData("第")]
    [InlineData("\uD800\uDC00\uD800")]
    [InlineData("1.\n(a)\n\n第一条")]
    public void Texts_without_sense_keep_them(string text) =>
        Assert.Null(TreeInvariants.FirstBroken(Agreements.Parse(text)));

    [Theory]
    [InlineData("(a)\n", 100_000)]
    [InlineData("(a) x: (i) y: (A) z: (1) w;\n", 5_000)]
    [InlineData("1.1.1.1.1.1.1.1 ", 5_000)]
    [InlineData("\"A\" means B. ", 10_000)]
    [InlineData("1. ", 30_000)]
    [InlineData("一、", 50_000)]
    public void Hostile_texts_stay_shallow(string piece, int times)
    {
        var tree = Agreements.Parse(string.Concat(Enumerable.Repeat(piece, times)));
        Assert.Null(TreeInvariants.FirstBroken(tree));
        Assert.All(tree.Sentences.Take(2000), s => Assert.InRange(s.Ancestors().Count(), 1, Outline.MaxDepth + 4));
    }

    private static string Mutate(string text, Random random)
    {
        var characters = text.ToList();
        for (var edits = random.Next(1, 30); edits > 0 && characters.Count > 2; edits--)
        {
            var at = random.Next(characters.Count);
            switch (random.Next(4))
            {
                case 0:
                    characters.RemoveRange(at, Math.Min(random.Next(1, 20), characters.Count - at));
                    break;
                case 1:
                    characters.InsertRange(at, characters.Slice(0, Math.Min(characters.Count, random.Next(1, 60))));
                    break;
                case 2:
                    characters[at] = random.Next(8) == 0 ? '\n' : characters[at];
                    break;
                default:
                    characters.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                    break;
            }
        }

        return new string([.. characters]);
    }

    private static SourceText RandomBlocks(string text, Random random)
    {
        var plain = SourceText.FromPlainText(text);
        return new SourceText(plain.Content, [.. plain.Blocks.Select((b, i) => b with
        {
            Kind = (TextBlockKind)random.Next(4),
            Level = random.Next(-1, 4),
            LabelLength = random.Next(3) == 0 ? random.Next(0, b.Span.Length + 1) : 0,
            Cell = random.Next(5) == 0 ? new TableCell(0, i, random.Next(2), random.Next(1, 5)) : null,
            Layer = (TextLayer)(i * 8 / (plain.Blocks.Length + 1) is var layer && layer < 4 ? 0 : layer - 3),
        })]);
    }
}
