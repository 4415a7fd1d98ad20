using System.Text;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>Plain UTF-8 text: a paragraph a line, an empty line between, numbers written out.</summary>
internal static class TextRenderer
{
    public static byte[] Render(MarkedAgreement agreement)
    {
        var text = new StringBuilder();
        foreach (var block in agreement.Blocks.Where(b => b.Kind != MarkedBlockKind.PageBreak))
        {
            text.Append(text.Length == 0 ? "" : "\n")
                .Append(block.Number.Length == 0 ? "" : block.Number + " ")
                .AppendJoin('\t', block.Cells.Select(c => string.Concat(c.Where(p => p.IsShown).Select(p => p.Text))))
                .Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
