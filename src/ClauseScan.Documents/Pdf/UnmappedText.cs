using System.Globalization;

namespace ClauseScan.Documents.Pdf;

/// <summary>
/// Recognises text that came out of fonts without a usable map from shapes to characters: characters that stand for nothing, Chinese in the
/// guise of accented letters, and letters moved along the alphabet.
/// </summary>
internal static class UnmappedText
{
    private const int FewestAccented = 40;
    private const int FewestLetters = 120;
    private const double MostAccented = 0.4;
    private const double FewCommonPairs = 0.05;
    private const double ManyCommonPairs = 0.25;
    private const int First = ' ' + 1;
    private const int Characters = 127 - First;

    /// <summary>The pairs of letters that are most frequent in English; languages written like it have most of them too.</summary>
    private const string CommonPairs = " th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se le sa si ar ve ra ri ro ic ";

    /// <summary>Whether most of the page's characters are not those that it shows.</summary>
    public static bool Fills(PdfPage page)
    {
        int unmapped = 0, accented = 0, all = 0;
        foreach (var run in page.Runs)
        {
            foreach (var c in run.Text)
            {
                all += char.IsWhiteSpace(c) ? 0 : 1;
                unmapped += c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or (>= '\uDB80' and <= '\uDBFF') || char.GetUnicodeCategory(c) == UnicodeCategory.OtherNotAssigned ? 1 : 0;
                accented += c is >= '\u00A1' and <= '\u00FF' ? 1 : 0;
            }
        }

        return unmapped * 2 > all || (accented >= FewestAccented && accented > MostAccented * all)
            || (page.Recognition is null or { Outcome: not Scans.RecognitionOutcome.Recognised } && IsMoved(page, all));
    }

    /// <summary>Whether the characters make words once all are moved by the same distance, as where a font's shapes are taken for characters by their numbers.</summary>
    private static bool IsMoved(PdfPage page, int all)
    {
        if (all < FewestLetters)
        {
            return false;
        }

        var pairs = new int[Characters * Characters];
        var count = 0;
        foreach (var run in page.Runs)
        {
            for (var i = 1; i < run.Text.Length; i++)
            {
                int first = run.Text[i - 1] - First, second = run.Text[i] - First;
                if (first is >= 0 and < Characters && second is >= 0 and < Characters)
                {
                    pairs[(first * Characters) + second]++;
                    count++;
                }
            }
        }

        // Text of another script has few such pairs at all; capitals are letters too.
        if (count * 2 < all || Common(pairs, 0) + Common(pairs, 'a' - 'A') >= FewCommonPairs * count)
        {
            return false;
        }

        for (var distance = 1; distance < Characters; distance++)
        {
            if (Common(pairs, distance) > ManyCommonPairs * count || Common(pairs, -distance) > ManyCommonPairs * count)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many pairs are common ones after each of their characters is moved.</summary>
    private static int Common(int[] pairs, int distance)
    {
        var common = 0;
        for (var i = 1; i < CommonPairs.Length; i += 3)
        {
            int first = CommonPairs[i] - First - distance, second = CommonPairs[i + 1] - First - distance;
            common += first is >= 0 and < Characters && second is >= 0 and < Characters ? pairs[(first * Characters) + second] : 0;
        }

        return common;
    }
}
