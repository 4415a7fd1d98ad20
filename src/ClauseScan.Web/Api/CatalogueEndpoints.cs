using ClauseScan.Catalogue;
using ClauseScan.Reports;
using ClauseScan.Web.Access;
using ClauseScan.Web.Review;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClauseScan.Web.Api;

/// <summary>The catalogue.</summary>
internal static class CatalogueEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var group = api.MapGroup("/catalogue").WithTags("Catalogue");
        group.MapGet("/", (TechnologyCatalogue catalogue) => catalogue.Editions.Select(e => CatalogueStatus.Of(e)).Select(s => new
        {
            Edition = s.Edition.Id, s.Edition.Instrument, s.Held, s.Official, s.IsComplete, s.PresenceLikely, s.PresenceUnknown,
        })).WithName("ListEditions").WithSummary("The editions held, and how complete the data on each is");
        group.MapGet("/items", (string? edition, string? search, TechnologyCatalogue catalogue) => EditionOf(catalogue, edition) is var e
            ? ItemSearch.Of(e, search).Select(i => new
            {
                i.Id, Code = i.CodeIn(e), Kind = ReportFormat.Kind(i.Kind), Name = ReportFormat.Name(i.Name), NameZh = i.Name.Chinese, Certainty = Certainty.Of(i, e),
            })
            : []).WithName("ListItems");
        group.MapGet("/items/{itemId}", (string itemId, string? edition, TechnologyCatalogue catalogue) => Item(catalogue, itemId, EditionOf(catalogue, edition)))
            .WithName("GetItem").WithSummary("An item with its control points, each with where it comes from");
    }

    private static JsonHttpResult<object> Item(TechnologyCatalogue catalogue, string itemId, CatalogueEdition edition)
    {
        var item = catalogue.Item(itemId) ?? throw RefusedException.NotFound();
        return TypedResults.Json<object>(new
        {
            item.Id, Code = item.CodeIn(edition), Kind = ReportFormat.Kind(item.Kind), Name = ReportFormat.Name(item.Name), NameZh = item.Name.Chinese, Edition = edition.Id,
            Certainty = Certainty.Of(item, edition), item.Codes, item.Note,
            Editions = catalogue.Editions.Select(e => (Edition: e, Presence: item.PresenceIn(e))).Select(e => new
            {
                Edition = e.Edition.Id, Presence = e.Presence.Status, e.Presence.Certainty, e.Presence.Note,
            }),
            ControlPoints = item.ControlPointsIn(edition).Select(p => new { p.Text.English, p.Text.Chinese, p.Edition, p.WordingStatus, p.Provenance }),
            Procedure = ExportProcedure.For(item.Kind).Steps.Select(s => new { s.Text.English, s.Text.Chinese, s.Basis }),
        });
    }

    private static CatalogueEdition EditionOf(TechnologyCatalogue catalogue, string? id) =>
        id is null ? catalogue.Latest : catalogue.Edition(id) ?? throw RefusedException.NotFound();
}
