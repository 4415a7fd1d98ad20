using System.Collections.Immutable;

namespace ClauseScan.Web.Reading;

/// <summary>The same provision in the other language of a bilingual agreement.</summary>
/// <param name="Place">Its place in the text.</param>
/// <param name="Words">Its words.</param>
/// <param name="Page">The page, or null.</param>
/// <param name="Areas">The rectangles of the words on PDF pages.</param>
public sealed record OtherVersionView(TextPlace Place, string Words, int? Page, ImmutableArray<AreaView> Areas);
