using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Tests;

/// <summary>Reads test files: each line "TX1001 clause words" is a finding, each other line is text.</summary>
internal sealed class WrittenReader : IAgreementReader
{
    /// <summary>Called before a file is read.</summary>
    public Func<Action<ReadingStep>, Task> Before { get; set; } = _ => Task.CompletedTask;

    public async Task<ReadingResult> ReadAsync(string path, DateOnly? asOf, Action<ReadingStep> onStep, CancellationToken cancellation)
    {
        await Before(onStep);
        var text = await File.ReadAllTextAsync(path, cancellation);
        if (text.StartsWith("broken", StringComparison.Ordinal))
        {
            throw new ReadingFailedException("The file is broken.");
        }

        var lines = text.Split('\n');
        var findings = lines.Where(l => l.StartsWith("TX", StringComparison.Ordinal)).Select(l => l.Split(' ', 3)).Select((parts, i) => Found(parts, i)).ToImmutableArray();
        var reading = new AgreementReading(text, [], [], [], [], [], null, [], false);
        return new ReadingResult("whole", 2, null, "2025-07-15", TextSketch.Of(text), reading, findings);
    }

    private static FoundFinding Found(string[] parts, int index)
    {
        var words = parts[2];
        var content = FindingContent.Empty with { Title = parts[0], Message = "A message.", Words = words, ClausePath = [parts[1]] };
        var isOutbound = !words.Contains("inbound", StringComparison.Ordinal);
        return new FoundFinding(
            parts[0], "grant-back", "warning", 60 + index, isOutbound ? "outbound" : "inbound", CandidateKind.Restricted, TestItems.Restricted, 1, index * 100, words.Length,
            Print(words), Print(parts[1]), Print(parts[0] + isOutbound), content);
    }

    private static string Print(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
