namespace ClauseScan.Catalogue.Evidence;

/// <summary>A text with full-width forms made plain, place by place.</summary>
internal static class FoldedWidth
{
    public static char[] Of(string text)
    {
        var folded = text.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = folded[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(folded[i] - 0xFEE0),
                '\u3000' => ' ',
                _ => folded[i],
            };
        }

        return folded;
    }
}
