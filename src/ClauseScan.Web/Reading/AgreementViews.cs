using ClauseScan.Reports;
using ClauseScan.Text;

namespace ClauseScan.Web.Reading;

/// <summary>The text of an agreement and what it refers to, as the store keeps them.</summary>
internal static class AgreementViews
{
    public static AgreementReading Of(ScanResult result, bool isPdf)
    {
        var consequences = Consequences.Of(result);
        return new AgreementReading(
            result.Document.Text.Content,
            [.. result.Document.Text.Blocks.Select(Block)],
            [.. result.Model.Terms.Select(t => new TermView(t.Name, Place(t.NameSpan), Place(t.DefinitionSpan)))],
            [.. result.Model.References.Select(r => new ReferenceView(Place(r.Span), r.Label, r.Target is { } target ? Place(target.Span) : null))],
            [.. result.Model.Parties.Select(p => new PartyView(p.Name, p.Role, ReportFormat.Territory(p.Territory.Kind), p.Territory.Name, p.Territory.Basis))],
            CandidateViews.Of(result.Candidates),
            result.Model.GoverningLaw?.Name,
            [.. ReadingGap.Of(result).Select(g => g.Message)],
            isPdf)
        {
            Pages = [.. result.Document.Map.Pages.Where(p => p is { Width: >= 1, Height: >= 1 }).Select(p => new PageView(p.Page, p.Width, p.Height))],
            NewestEdition = result.Newest?.Id,
            NewestCandidates = CandidateViews.Of(result.NewestCandidates),
            Procedures = [.. consequences.Procedures.Select(CandidateViews.Of)],
            OtherRegimes = [.. consequences.OtherRegimes.Select(CandidateViews.Of)],
        };
    }

    private static TextPlace Place(TextSpan span) => new(span.Start, span.Length);

    private static BlockView Block(TextBlock block) => new(
        block.Span.Start,
        block.Span.Length,
        block.Kind switch
        {
            TextBlockKind.Heading => "heading",
            TextBlockKind.ListItem => "list-item",
            TextBlockKind.TableCell => "table-cell",
            _ => "paragraph",
        },
        block.Level,
        block.LabelLength,
        block.Layer switch
        {
            TextLayer.TextBox => "text-box",
            TextLayer.Footnote => "footnote",
            TextLayer.Endnote => "endnote",
            TextLayer.Comment => "comment",
            TextLayer.Header => "header",
            TextLayer.Footer => "footer",
            _ => "body",
        },
        block.Cell?.Table,
        block.Cell?.Row,
        block.Cell?.Column,
        block.Cell?.Columns);
}
