using System.IO.Compression;
using System.Text;
using ClauseScan.Web.Access;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Store;
using ClauseScan.Web.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ClauseScan.Web.Tests.Intake;

public class IntakeTests
{
    [Theory, Databases]
    public async Task Files_of_other_formats_are_refused_with_the_reason(string kind)
    {
        await using var office = await Office.OpenAsync(kind);

        var upload = await office.UploadAsync(null, ("a.txt", "TX1001 1 Words."), ("b.png", "\u0089PNG"), ("c.exe", "MZ\0\0"), ("d.txt", ""));

        Assert.Equal([UploadOutcome.Added, UploadOutcome.Refused, UploadOutcome.Refused, UploadOutcome.Refused], upload.Items.Select(i => i.Outcome));
        Assert.All(upload.Items.Skip(1), i => Assert.False(string.IsNullOrEmpty(i.Reason)));
        Assert.Equal(JobState.Done, upload.Items[0].Job!.State);
    }

    [Theory, Databases]
    public async Task The_same_bytes_are_a_duplicate_in_their_project_only(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        await office.UploadAsync(null, ("a.txt", "TX1001 1 Words."));

        var again = await office.UploadAsync(null, ("b.txt", "TX1001 1 Words."));
        var other = (await office.Get<IProjects>().ListAsync(office.Stranger))[0].Id;
        var elsewhere = await office.Get<IIntake>().ReceiveAsync(office.Stranger, new UploadRequest(other), Office.Files(("a.txt", "TX1001 1 Words.")));

        Assert.Equal(UploadOutcome.Duplicate, again.Items[0].Outcome);
        Assert.Equal(UploadOutcome.Added, elsewhere.Items[0].Outcome);
    }

    [Theory, Databases]
    public async Task The_same_bytes_uploaded_at_once_are_added_once(string kind)
    {
        await using var office = await Office.OpenAsync(kind);

        var uploads = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => office.Get<IIntake>().ReceiveAsync(
            office.Uploader, new UploadRequest(office.ProjectId), Office.Files(($"{i}.txt", "TX1001 1 Words."))))));

        Assert.Equal(7, uploads.Count(u => u.Items[0].Outcome == UploadOutcome.Duplicate));
        Assert.Single(uploads.Select(u => u.Items[0].VersionId).Distinct());
    }

    [Theory, Databases]
    public async Task An_archive_is_unpacked_within_bounds(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        var archive = Archive(("Signed/a.txt", "TX1001 1 Words."), ("../../b.txt", "TX1002 2 More words."), ("__MACOSX/c.txt", "x"), ("d.zip", "PK\u0003\u0004"), ("Signed/", ""));

        var upload = await office.Get<IIntake>().ReceiveAsync(office.Uploader, new UploadRequest(office.ProjectId), Of(("all.zip", archive)));

        Assert.Equal(["all.zip/Signed/a.txt", "all.zip/../../b.txt", "all.zip/d.zip"], upload.Items.Select(i => i.Name));
        Assert.Equal([UploadOutcome.Added, UploadOutcome.Added, UploadOutcome.Refused], upload.Items.Select(i => i.Outcome));
    }

    [Theory, Databases]
    public async Task An_archive_that_unpacks_to_too_much_is_refused(string kind)
    {
        await using var office = await Office.OpenAsync(kind, s => s.AddSingleton(new IntakeLimits(10_000, 3, 15_000)));
        var bomb = new string('a', 12_000);

        var upload = await office.Get<IIntake>().ReceiveAsync(
            office.Uploader, new UploadRequest(office.ProjectId), Of(("all.zip", Archive(("1.txt", bomb), ("2.txt", "two"), ("3.txt", "three"), ("4.txt", "four")))));

        Assert.Equal([UploadOutcome.Refused, UploadOutcome.Added, UploadOutcome.Added, UploadOutcome.Refused], upload.Items.Select(i => i.Outcome));
    }

    [Fact]
    public async Task Many_archives_unpack_to_no_more_than_one()
    {
        await using var office = await Office.OpenAsync(TestDatabase.Sqlite, s => s.AddSingleton(new IntakeLimits(10_000, 9, 15_000)));

        var upload = await office.Get<IIntake>().ReceiveAsync(
            office.Uploader, new UploadRequest(office.ProjectId),
            Of(("1.zip", Archive(("1.txt", new string('a', 9_000)))), ("2.zip", Archive(("2.txt", new string('b', 9_000)))), ("3.txt", "three"u8.ToArray())));

        Assert.Equal([UploadOutcome.Added, UploadOutcome.Refused, UploadOutcome.Added], upload.Items.Select(i => i.Outcome));
    }

    [Fact]
    public async Task Files_beyond_the_limit_are_told_once_and_let_go_by()
    {
        await using var office = await Office.OpenAsync(TestDatabase.Sqlite, s => s.AddSingleton(new IntakeLimits(10_000, 2, 15_000)));

        var upload = await office.UploadAsync(null, [.. Enumerable.Range(1, 5).Select(i => ($"{i}.txt", $"TX1001 1 Words {i}."))]);

        Assert.Equal([("1.txt", UploadOutcome.Added), ("2.txt", UploadOutcome.Added), ("3.txt", UploadOutcome.Refused)], upload.Items.Select(i => (i.Name, i.Outcome)));
    }

    [Theory]
    [InlineData("many.zip")]
    [InlineData("many.docx")]
    public async Task An_archive_of_a_hundred_thousand_entries_is_not_opened(string name)
    {
        await using var office = await Office.OpenAsync(TestDatabase.Sqlite);
        byte[] archive = [.. "PK\u0003\u0004"u8, .. Enumerable.Repeat("PK\u0001\u0002"u8.ToArray(), 100_001).SelectMany(m => m)];

        var upload = await office.Get<IIntake>().ReceiveAsync(office.Uploader, new UploadRequest(office.ProjectId), Of((name, archive)));

        Assert.Contains("too many parts", Assert.Single(upload.Items).Reason, StringComparison.Ordinal);
    }

    [Theory, Databases]
    public async Task A_file_that_cannot_be_read_says_why(string kind)
    {
        await using var office = await Office.OpenAsync(kind);

        var upload = await office.UploadAsync(null, ("a.txt", "broken"));

        Assert.Equal((JobState.Failed, "The file is broken."), (upload.Items[0].Job!.State, upload.Items[0].Job!.Failure));
    }

    [Theory]
    [InlineData("Licence v1.docx", "licence (V2) clean.pdf", true)]
    [InlineData("许可协议-终稿.docx", "许可协议（修订稿）.docx", true)]
    [InlineData("Licence Acme.docx", "Licence Beta.docx", false)]
    [InlineData("Licence.docx", "Lease.docx", false)]
    public void Drafts_are_known_by_name(string one, string other, bool alike) =>
        Assert.Equal(alike, DraftNames.AreAlike(DraftNames.KeyOf(DraftNames.Shown(one)), DraftNames.KeyOf(DraftNames.Shown(other))));

    private static async IAsyncEnumerable<IncomingFile> Of(params (string Name, byte[] Content)[] files)
    {
        foreach (var (name, content) in files)
        {
            await Task.Yield();
            yield return new IncomingFile(name, new MemoryStream(content));
        }
    }

    private static byte[] Archive(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
