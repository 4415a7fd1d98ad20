using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ClauseScan.Documents.Word;

/// <summary>The words of a chart or of a SmartArt diagram.</summary>
internal static class DiagramText
{
    private const int Longest = 100_000;

    /// <summary>The paragraphs and the labels of data in the part, in its order; what cannot be read is noted in the session.</summary>
    internal static List<string> ParagraphsOf(OpenXmlPart part, ReadingSession session)
    {
        var paragraphs = new List<string>();
        try
        {
            using var cursor = WordPackage.CursorOver(part);
            Read(cursor, paragraphs);
        }
        catch (Exception fault) when (fault is XmlException or ReadingLimitException or IOException or InvalidDataException or NotSupportedException)
        {
            session.Lose($"{part.Uri.OriginalString.TrimStart('/')} is damaged: words of a chart or diagram may be missing; open the file in Word, let Word repair it and scan it again.");
        }

        return paragraphs;
    }

    private static void Read(PartCursor cursor, List<string> paragraphs)
    {
        var text = new StringBuilder();
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var (isText, isLabel, isShown, holdsLabel, length) = (false, false, false, false, 0);
        while (cursor.Read())
        {
            if (cursor.IsStart)
            {
                isLabel = cursor.Name switch
                {
                    "strCache" => true,
                    "numCache" => false,
                    _ => isLabel,
                };
                isText = cursor.Name == "t" || (isLabel && cursor.Name == "v");
                isShown = isText && !cursor.IsEmpty;
                if (cursor.Name is "p" or "pt")
                {
                    End();
                }
            }
            else if (isShown && cursor.Characters is { } characters)
            {
                length += characters.Length;
                if (length > Longest)
                {
                    throw new ReadingLimitException("it holds more text than is read of one diagram");
                }

                text.Append(characters);
                holdsLabel = isLabel;
            }
            else
            {
                isShown = false;
            }
        }

        End();

        void End()
        {
            // Each row of a chart's numbers has the same labels.
            var words = text.ToString().Trim();
            if (words.Length > 0 && (!holdsLabel || labels.Add(words)))
            {
                paragraphs.Add(words);
            }

            text.Clear();
        }
    }
}
