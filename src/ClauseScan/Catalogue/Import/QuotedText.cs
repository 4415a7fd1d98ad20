using System.Collections.Immutable;
using System.Text;

namespace ClauseScan.Catalogue.Import;

/// <summary>A clause of an amendment without white space and in narrow forms, each quotation in it replaced by one character of its own.</summary>
/// <param name="Compact">The clause.</param>
/// <param name="Quotations">What stood between quotation marks, line breaks kept.</param>
internal sealed record QuotedText(string Compact, ImmutableArray<string> Quotations)
{
    private const char First = '\uE000';
    private const char Last = '\uEFFF';

    public static QuotedText Of(string clause)
    {
        var compact = new StringBuilder();
        var quotations = ImmutableArray.CreateBuilder<string>();
        var quotation = new StringBuilder();
        var depth = 0;
        foreach (var c in clause)
        {
            var before = depth;
            depth = DepthAfter(c, depth);
            if (before == 0 && depth == 0)
            {
                Append(compact, c);
            }
            else if (before > 0 && depth == 0)
            {
                compact.Append((char)(First + Math.Min(quotations.Count, Last - First)));
                quotations.Add(quotation.ToString().Trim());
                quotation.Clear();
            }
            else if (before > 0)
            {
                quotation.Append(c);
            }
        }

        if (depth > 0)
        {
            // A quotation that is not closed goes on to the end.
            compact.Append((char)(First + Math.Min(quotations.Count, Last - First)));
            quotations.Add(quotation.ToString().Trim());
        }

        return new QuotedText(compact.ToString(), quotations.ToImmutable());
    }

    /// <summary>How deep in quotation marks the text is after a character.</summary>
    public static int DepthAfter(char c, int depth) => c switch
    {
        '“' or '「' or '『' => depth + 1,
        '”' or '」' or '』' => Math.Max(0, depth - 1),
        '"' or '＂' => depth > 0 ? depth - 1 : 1,
        _ => depth,
    };

    /// <summary>The quotation that a character stands for, or the words themselves.</summary>
    public string Resolve(string words) =>
        words is [>= First and <= Last] && words[0] - First < Quotations.Length ? Quotations[words[0] - First] : words;

    private static void Append(StringBuilder compact, char c)
    {
        var folded = OfficialLetters.Compact(c.ToString());
        if (folded.Length == 1)
        {
            compact.Append(folded[0] is >= First and <= '\uF8FF' ? '?' : folded[0]);
        }
    }
}
