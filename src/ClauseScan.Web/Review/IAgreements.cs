using System.Collections.Immutable;
using ClauseScan.Web.Access;
using ClauseScan.Web.Reading;

namespace ClauseScan.Web.Review;

/// <summary>Agreements, their drafts and what the drafts look like.</summary>
/// <remarks>Every method throws <see cref="RefusedException"/> NotFound to whoever is no member of the project.</remarks>
public interface IAgreements
{
    /// <summary>Agreements, newest first.</summary>
    Task<Page<AgreementRow>> ListAsync(Actor actor, AgreementQuery query, CancellationToken cancellation = default);

    /// <summary>One agreement.</summary>
    Task<AgreementDetails> FindAsync(Actor actor, Guid agreementId, CancellationToken cancellation = default);

    /// <summary>Changes what people say about an agreement. Uploaders and up.</summary>
    Task RenameAsync(Actor actor, Guid agreementId, string name, string? counterparties, CancellationToken cancellation = default);

    /// <summary>
    /// The text of a draft with its outline, defined terms, references and parties; null until it was read. Kept in memory for a while, so that
    /// asking again is cheap.
    /// </summary>
    Task<AgreementReading?> ReadingAsync(Actor actor, Guid versionId, CancellationToken cancellation = default);

    /// <summary>The findings of a draft with how each was carried over, those gone from it included; in text order.</summary>
    Task<ImmutableArray<FindingRow>> FindingsOfAsync(Actor actor, Guid versionId, CancellationToken cancellation = default);

    /// <summary>The file as it was uploaded.</summary>
    Task<StoredContent> FileAsync(Actor actor, Guid versionId, CancellationToken cancellation = default);

    /// <summary>A page of a PDF draft drawn as PNG, 72 to 220 dots per inch; null where it cannot be drawn. Rectangles of findings count 1/72 inch.</summary>
    Task<byte[]?> PageAsync(Actor actor, Guid versionId, int page, int dpi, CancellationToken cancellation = default);
}
