using System.Collections.Immutable;
using ClauseScan.Web.Reading;

namespace ClauseScan.Web.Pages;

/// <summary>A page of a draft as it is shown: its size in points, in dots of the screen, and what is marked on it.</summary>
internal sealed record DocumentPage(int Number, PageView Size, int Width, int Height, ImmutableArray<MarkedArea> Marks);
