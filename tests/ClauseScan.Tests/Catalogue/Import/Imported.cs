using System.Collections.Immutable;
using ClauseScan.Catalogue;
using ClauseScan.Catalogue.Import;
using ClauseScan.Text;

namespace ClauseScan.Tests.Catalogue.Import;

/// <summary>Imports text as if it were official, and asks things of what came of it.</summary>
internal static class Imported
{
    private static readonly string s_hash = new('a', 64);

    public static ImportResult Of(string text, string edition = "2008-11-01", TechnologyCatalogue? held = null) =>
        Of(SourceText.FromPlainText(text), edition, held);

    /// <summary>Rows of a table; cells parted by |, an empty cell being a merged one.</summary>
    public static ImportResult OfTable(string rows, string edition = "2023-12-21")
    {
        var content = new System.Text.StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var table = 0;
        var number = 0;
        foreach (var row in rows.Split('\n'))
        {
            var cells = row.Split('|');
            if (cells.Length == 1)
            {
                table++;
                Add(row, null);
                continue;
            }

            for (var column = 0; column < cells.Length; column++)
            {
                foreach (var paragraph in cells[column].Split('/'))
                {
                    Add(paragraph.Trim(), new TableCell(table, number, column, cells.Length));
                }
            }

            number++;
        }

        return Of(new SourceText(content.ToString(), blocks.ToImmutable()), edition, null);

        void Add(string words, TableCell? cell)
        {
            if (words.Length > 0)
            {
                blocks.Add(new TextBlock(new TextSpan(content.Length, words.Length)) { Cell = cell });
                content.Append(words);
            }

            content.Append('\n');
        }
    }

    public static CatalogueEdition Edition(this ImportResult result) => result.Catalogue!.Editions[0];

    /// <summary>Code and Chinese name of each item.</summary>
    public static string[] Names(this ImportResult result) =>
        [.. result.Edition().Items.Select(i => $"{i.CodeIn(result.Edition())} {i.Name.Chinese}")];

    /// <summary>The item with a code in the edition.</summary>
    public static CatalogueItem Item(this ImportResult result, string code) => result.Edition().Items.Single(i => i.CodeIn(result.Edition()) == code);

    /// <summary>The control points of an item, as number and words.</summary>
    public static string[] Points(this ImportResult result, string code) =>
        [.. result.Item(code).ControlPointsIn(result.Edition()).Select(p => $"{p.Number}|{p.Text.Chinese}")];

    public static string[] Said(this ImportResult result, ImportRemarkKind kind) =>
        [.. result.Remarks.Where(r => r.Kind == kind).Select(r => r.Words.Length > 0 ? r.Words : r.Message)];

    private static ImportResult Of(SourceText text, string edition, TechnologyCatalogue? held) => CatalogueImport.Read(
        text,
        DocumentMap.Empty,
        new ImportOrder(DateOnly.Parse(edition, System.Globalization.CultureInfo.InvariantCulture), "Order 12 of 2008", s_hash),
        held ?? TechnologyCatalogue.Load());
}
