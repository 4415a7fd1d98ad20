using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ClauseScan.Corpus.Tests.Rendering;

/// <summary>The main part of a Word document.</summary>
internal sealed class WordBody
{
    private const int TextWidth = 9026;
    private readonly MarkedAgreement _agreement;
    private readonly StringBuilder _xml = new(WordXml.Declaration);
    private int _revision = 100;

    private WordBody(MarkedAgreement agreement) => _agreement = agreement;

    public static string Write(MarkedAgreement agreement) => new WordBody(agreement).Write();

    private string Write()
    {
        _xml.Append(CultureInfo.InvariantCulture, $"""<w:document xmlns:w="{WordXml.Main}" xmlns:r="{WordXml.Relationship}"><w:body>""");
        var isInTable = false;
        var breaks = false;
        foreach (var block in _agreement.Blocks)
        {
            if (isInTable && block.Kind != MarkedBlockKind.TableRow)
            {
                _xml.Append("</w:tbl>");
                isInTable = false;
            }

            if (block.Kind == MarkedBlockKind.TableRow)
            {
                _xml.Append(isInTable ? "" : TableStart(block.Cells.Length));
                isInTable = true;
                AddRow(block);
            }
            else if (block.Kind != MarkedBlockKind.PageBreak)
            {
                AddParagraph(block, breaks);
            }

            breaks = block.Kind == MarkedBlockKind.PageBreak;
        }

        return _xml.Append(isInTable ? "</w:tbl><w:p/>" : "")
            .Append("""<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>""")
            .Append("""<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="709" w:footer="709" w:gutter="0"/>""")
            .Append("</w:sectPr></w:body></w:document>")
            .ToString();
    }

    private void AddParagraph(MarkedBlock block, bool breaks)
    {
        var style = block.Kind switch
        {
            MarkedBlockKind.Title => """<w:pStyle w:val="Title"/>""",
            MarkedBlockKind.Subheading => """<w:pStyle w:val="Subheading"/>""",
            MarkedBlockKind.Clause => string.Create(CultureInfo.InvariantCulture, $"""<w:pStyle w:val="Clause{block.Level}"/>"""),
            _ => "",
        };
        var properties = style + (IsHeading(block) ? "<w:keepNext/>" : "") + (breaks ? "<w:pageBreakBefore/>" : "") + Numbering(block) + ParagraphMark(block.Cells[0]);
        _xml.Append("<w:p>").Append(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>");
        AddPieces(block.Cells[0], IsHeading(block) ? """<w:rStyle w:val="ClauseTitle"/>""" : "");
        _xml.Append("</w:p>");
    }

    private string ParagraphMark(ImmutableArray<Piece> pieces) => pieces switch
    {
        _ when pieces.All(p => p.Kind == PieceKind.Inserted) => $"<w:rPr><w:ins {Author()}/></w:rPr>",
        _ when pieces.All(p => p.Kind == PieceKind.Deleted) => $"<w:rPr><w:del {Author()}/></w:rPr>",
        _ when pieces.All(p => p.Kind == PieceKind.Hidden) => "<w:rPr><w:vanish/></w:rPr>",
        _ => "",
    };

    private string Numbering(MarkedBlock block)
    {
        var isLinkedToStyle = _agreement.Front.Numbering == NumberingStyle.English && block.Part == 0;
        return block.Kind == MarkedBlockKind.Clause && !isLinkedToStyle
            ? string.Create(CultureInfo.InvariantCulture, $"""<w:numPr><w:ilvl w:val="{block.Level - 1}"/><w:numId w:val="{block.Part + 1}"/></w:numPr>""")
            : "";
    }

    /// <summary>Whether a first-level clause is a title alone, not a sentence.</summary>
    public static bool IsHeading(MarkedBlock block) =>
        block is { Kind: MarkedBlockKind.Clause, Level: 1 } && block.ShownText is [.., not ('.' or '。' or ';' or ':' or '：' or '；')];

    private void AddRow(MarkedBlock block)
    {
        _xml.Append("<w:tr>");
        foreach (var cell in block.Cells)
        {
            _xml.Append(CultureInfo.InvariantCulture, $"""<w:tc><w:tcPr><w:tcW w:w="{TextWidth / block.Cells.Length}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:jc w:val="left"/></w:pPr>""");
            AddPieces(cell, "");
            _xml.Append("</w:p></w:tc>");
        }

        _xml.Append("</w:tr>");
    }

    private static string TableStart(int columns)
    {
        const string Edges = """w:val="single" w:sz="4" w:space="0" w:color="auto"/>""";
        var grid = string.Concat(Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"""<w:gridCol w:w="{TextWidth / columns}"/>"""), columns));
        return $"""<w:tbl><w:tblPr><w:tblW w:w="{TextWidth}" w:type="dxa"/><w:tblBorders><w:top {Edges}<w:left {Edges}<w:bottom {Edges}<w:right {Edges}<w:insideH {Edges}<w:insideV {Edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>""";
    }

    private void AddPieces(ImmutableArray<Piece> pieces, string style)
    {
        foreach (var piece in pieces)
        {
            var properties = style + (piece.IsBold ? "<w:b/>" : "") + (piece.Kind == PieceKind.Hidden ? "<w:vanish/>" : "");
            _xml.Append(piece.Kind switch
            {
                PieceKind.Inserted => $"<w:ins {Author()}>{WordXml.Run(piece.Text, properties)}</w:ins>",
                PieceKind.Deleted => $"<w:del {Author()}>{WordXml.DeletedRun(piece.Text, properties)}</w:del>",
                _ => WordXml.Run(piece.Text, properties),
            });
        }
    }

    private string Author() =>
        string.Create(CultureInfo.InvariantCulture, $"""w:id="{_revision++}" w:author="Counsel" w:date="2024-05-13T09:30:00Z" """).TrimEnd();
}
