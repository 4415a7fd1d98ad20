using System.Globalization;
using System.Text;

namespace ClauseScan.Cli;

/// <summary>Text from files made fit for HTML: no markup, no control or direction characters.</summary>
internal static class HtmlText
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                default:
                    if (rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format))
                    {
                        html.Append(rune.ToString());
                    }

                    break;
            }
        }

        return html.ToString();
    }
}
