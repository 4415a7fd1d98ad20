using ClauseScan.Web.Files;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Review;

/// <summary>Writes the findings of a reading over those that the agreement has, so that what people decided stays.</summary>
/// <param name="store">The store, in a transaction.</param>
/// <param name="seal">Seals contents.</param>
/// <param name="version">The draft that was read.</param>
/// <param name="isNewest">Whether no later draft was read before.</param>
/// <param name="isFirstReading">Whether the draft was read for the first time.</param>
internal sealed class CarryOverWriter(ReviewStore store, ContentSeal seal, AgreementVersion version, bool isNewest, bool isFirstReading)
{
    private readonly List<AuditDraft> _reopened = [];
    private Dictionary<Guid, FindingWords> _words = [];

    /// <summary>Writes them; gives what is to be said in the audit trail of findings that are open again.</summary>
    public async Task<List<AuditDraft>> WriteAsync(IReadOnlyList<FoundFinding> found, CancellationToken cancellation)
    {
        var known = await store.Findings.Where(f => f.AgreementId == version.AgreementId).ToListAsync(cancellation);
        var contents = await store.Sightings.AsNoTracking()
            .Where(s => store.Findings.Any(f => f.Id == s.FindingId && f.AgreementId == version.AgreementId && f.VersionId == s.VersionId))
            .ToDictionaryAsync(s => s.FindingId, s => s.Content, cancellation);
        var former = await store.Sightings.Where(s => s.VersionId == version.Id).ToDictionaryAsync(s => s.FindingId, cancellation);
        _words = await store.Words.Where(w => store.Findings.Any(f => f.Id == w.FindingId && f.AgreementId == version.AgreementId))
            .ToDictionaryAsync(w => w.FindingId, cancellation);
        var matcher = new FindingMatcher(known, f => contents.TryGetValue(f.Id, out var c) ? seal.Read<FindingContent>(c)?.Words ?? "" : "");
        foreach (var match in matcher.Match(found))
        {
            Write(match, former);
        }

        foreach (var gone in matcher.Left)
        {
            LetGo(gone, former);
        }

        if (_reopened.Count > 0 || found.Count > 0)
        {
            await store.LapseSignaturesAsync([version.AgreementId], version.ReadAt!.Value, cancellation);
        }

        return _reopened;
    }

    private void Write(FindingMatch match, Dictionary<Guid, FindingSighting> former)
    {
        var now = version.ReadAt!.Value;
        var found = match.Found;
        var finding = match.Known;
        var carry = match.Carry;
        if (finding is null)
        {
            finding = NewFinding(found, now);
            store.Findings.Add(finding);
            Remember(finding, found);
        }
        else if (isNewest)
        {
            // A reading again compares with the reading before; how the draft relates to the draft before it stays.
            carry = finding.IsPresent && finding.VersionId == version.Id && carry == CarryOver.Unchanged ? finding.Carry : carry;
            Reopen(finding, match.Carry, now);
            Take(finding, found, carry, now);
            Remember(finding, found);
        }

        if (former.TryGetValue(finding.Id, out var sighting))
        {
            (sighting.Carry, sighting.Start, sighting.Content) = (carry, found.Start, seal.Write(found.Content));
        }
        else
        {
            store.Sightings.Add(new FindingSighting
            {
                FindingId = finding.Id, VersionId = version.Id, Carry = carry, Start = found.Start, Content = seal.Write(found.Content),
            });
        }
    }

    private void Remember(ReviewFinding finding, FoundFinding found)
    {
        var words = seal.IsOpen ? FindingWords.Fold(found.Content.OtherVersion is { } other ? $"{found.Content.Words}\n{other.Words}" : found.Content.Words) : null;
        if (_words.TryGetValue(finding.Id, out var known))
        {
            if (words is null)
            {
                store.Words.Remove(known);
            }
            else
            {
                known.Words = words;
            }
        }
        else if (words is not null)
        {
            store.Words.Add(new FindingWords { FindingId = finding.Id, Words = words });
        }
    }

    private void LetGo(ReviewFinding finding, Dictionary<Guid, FindingSighting> former)
    {
        var wasHere = former.TryGetValue(finding.Id, out var sighting);
        if (!isNewest || (!finding.IsPresent && !wasHere))
        {
            return;
        }

        if (!wasHere)
        {
            store.Sightings.Add(new FindingSighting
            {
                FindingId = finding.Id, VersionId = version.Id, Carry = CarryOver.Gone, Start = finding.Start, Content = [],
            });
        }
        else if (!isFirstReading)
        {
            // A reading again no longer finds it: it keeps the words, for the draft still has them.
            sighting!.Carry = CarryOver.Gone;
        }

        finding.IsPresent = false;
        finding.Carry = CarryOver.Gone;
        finding.ChangedAt = version.ReadAt!.Value;
        finding.Revision++;
    }

    private void Reopen(ReviewFinding finding, CarryOver carry, DateTime now)
    {
        var reason = carry == CarryOver.Changed ? ReopenReason.WordsChanged : finding.IsPresent ? ReopenReason.None : ReopenReason.CameBack;
        if (reason == ReopenReason.None || finding.Status == FindingStatus.Open)
        {
            return;
        }

        _reopened.Add(finding.Reopen(reason, now));
    }

    private void Take(ReviewFinding finding, FoundFinding found, CarryOver carry, DateTime now)
    {
        finding.VersionId = version.Id;
        finding.Severity = found.Severity;
        finding.Rank = found.Rank;
        finding.Direction = found.Direction;
        finding.CandidateKind = found.CandidateKind;
        finding.CandidateItem = found.CandidateItem;
        finding.Page = found.Page;
        finding.Start = found.Start;
        finding.Length = found.Length;
        finding.WordsPrint = found.WordsPrint;
        finding.PathPrint = found.PathPrint;
        finding.FactsPrint = found.FactsPrint;
        finding.Carry = carry;
        finding.IsPresent = true;
        finding.ChangedAt = now;
        finding.Revision++;
    }

    private ReviewFinding NewFinding(FoundFinding found, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        ProjectId = version.ProjectId,
        AgreementId = version.AgreementId,
        VersionId = version.Id,
        Rule = found.Rule,
        Category = found.Category,
        Severity = found.Severity,
        Rank = found.Rank,
        Direction = found.Direction,
        CandidateKind = found.CandidateKind,
        CandidateItem = found.CandidateItem,
        Page = found.Page,
        Start = found.Start,
        Length = found.Length,
        WordsPrint = found.WordsPrint,
        PathPrint = found.PathPrint,
        FactsPrint = found.FactsPrint,
        Carry = isNewest ? CarryOver.New : CarryOver.Gone,
        IsPresent = isNewest,
        Status = FindingStatus.Open,
        Reopened = ReopenReason.None,
        FoundAt = now,
        ChangedAt = now,
    };
}
