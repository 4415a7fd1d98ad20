using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Diagnostics;

/// <summary>Something that an analyzer or a reader found, and where.</summary>
/// <remarks>Not value-equal by content: two diagnostics with equal evidence lists may compare unequal.</remarks>
/// <param name="Descriptor">The rule.</param>
/// <param name="Span">The words that carry it; empty at 0 where it concerns the whole document or text that could not be read.</param>
/// <param name="Message">One sentence for a person.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, TextSpan Span, string Message)
{
    /// <summary>The severity after configuration.</summary>
    public DiagnosticSeverity Severity { get; init; } = Descriptor.DefaultSeverity;

    /// <summary>The confidence from 0 to 100.</summary>
    public double Rank { get; init; } = 50;

    /// <summary>Who passes what to whom; null for rules that concern no transfer.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>The id of the catalogue item that it names; null for rules that name none.</summary>
    public string? ItemId { get; init; }

    /// <summary>The reasons, in the order they were found.</summary>
    public ImmutableArray<DiagnosticEvidence> Evidence { get; init; } = [];

    /// <summary>The same provision in the other language of a bilingual agreement, reported by this diagnostic too; else null.</summary>
    public TextSpan? OtherVersion { get; init; }

    /// <summary>The page concerned where the span cannot tell it (a page that could not be read), from 1; else null.</summary>
    public int? Page { get; init; }
}
