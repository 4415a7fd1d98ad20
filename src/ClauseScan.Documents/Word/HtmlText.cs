using System.Net;
using System.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The words of a web page.</summary>
internal static class HtmlText
{
    /// <summary>The paragraphs, list items and table cells of the page, in its order.</summary>
    internal static List<string> ParagraphsOf(string page)
    {
        var paragraphs = new List<string>();
        var text = new StringBuilder();
        var position = 0;
        while (position < page.Length)
        {
            var tag = page.IndexOf('<', position);
            text.Append(page, position, (tag < 0 ? page.Length : tag) - position);
            if (tag < 0)
            {
                break;
            }

            var rest = page.AsSpan(tag);
            if (rest.StartsWith("<!--", StringComparison.Ordinal))
            {
                position = After(page, "-->", tag);
                continue;
            }

            var name = NameOf(rest[1..]);
            if (name.Length == 0 && !rest.StartsWith("</", StringComparison.Ordinal) && !rest.StartsWith("<!", StringComparison.Ordinal) && !rest.StartsWith("<?", StringComparison.Ordinal))
            {
                text.Append('<');
                position = tag + 1;
                continue;
            }

            position = After(page, ">", tag);
            if (name is "script" or "style" or "title")
            {
                position = After(page, $"</{name}", position);
                position = After(page, ">", position);
            }
            else if (!IsInline(name.Length == 0 ? NameOf(rest.Length > 2 ? rest[2..] : []) : name))
            {
                End();
            }
        }

        End();
        return paragraphs;

        void End()
        {
            var words = string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            text.Clear();
            if (words.Length > 0)
            {
                paragraphs.Add(words);
            }
        }
    }

    private static int After(string page, string end, int start)
    {
        var found = page.IndexOf(end, Math.Min(start, page.Length), StringComparison.OrdinalIgnoreCase);
        return found < 0 ? page.Length : found + end.Length;
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 16 && char.IsAsciiLetterOrDigit(tag[length]))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(tag[0]) ? tag[..length].ToString().ToLowerInvariant() : "";
    }

    private static bool IsInline(string name) => name is "a" or "abbr" or "b" or "bdi" or "bdo" or "big" or "cite" or "code" or "del" or "em" or "font" or "i"
        or "img" or "ins" or "kbd" or "label" or "mark" or "nobr" or "q" or "s" or "small" or "span" or "strike" or "strong" or "sub" or "sup" or "tt" or "u" or "var" or "wbr" or "o";
}
