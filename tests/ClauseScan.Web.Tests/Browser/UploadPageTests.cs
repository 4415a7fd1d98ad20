using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ClauseScan.Web.Tests.Browser;

public class UploadPageTests
{
    [BrowserFact]
    public async Task The_first_visitor_makes_the_administrator_and_a_project()
    {
        await using var site = await Site.OpenAsync();
        await site.Page.GotoAsync(site.Address);
        Assert.EndsWith("/account/first-run", site.Page.Url, StringComparison.Ordinal);
        Assert.Empty(await site.FaultsAsync());

        await site.Page.FillAsync("#userName", "chief");
        await site.Page.FillAsync("#password", Site.Password);
        await site.Page.ClickAsync("main button");
        await site.Page.FillAsync("input[name=name]", "Pumps");
        await site.Page.ClickAsync("main button.primary");

        await Assertions.Expect(site.Page.Locator("h1")).ToHaveTextAsync("Pumps: agreements");
        await site.Page.GotoAsync(site.Address + "/account/first-run");
        Assert.DoesNotContain("first-run", site.Page.Url, StringComparison.Ordinal);
        Assert.Empty(site.Complaints);
    }

    [BrowserFact]
    public async Task An_upload_tells_what_became_of_each_file()
    {
        await using var site = await Site.OpenAsync();
        var (_, project) = await site.FillAsync();
        await site.SignInAsync("chief");

        await site.UploadAsync(
            project, Site.Sample("uav-licence-bilingual.docx"), Site.Sample("gallium-know-how-transfer.pdf"), FilePayloads.Scan("scan.pdf", "mutual-nda.pdf"),
            new FilePayload { Name = "junk.bin", MimeType = "application/octet-stream", Buffer = [0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3] });

        await ExpectAsync("uav-licence-bilingual.docx", "done", "flagged for a reviewer");
        await ExpectAsync("gallium-know-how-transfer.pdf", "done", "Read in full.");
        await ExpectAsync("scan.pdf", "done", "1 page.");
        await ExpectAsync("junk.bin", "refused", "");
        Assert.Empty(await site.FaultsAsync());

        await site.UploadAsync(project, Site.Sample("gallium-know-how-transfer.pdf"));
        await ExpectAsync("gallium-know-how-transfer.pdf", "duplicate", "has this very file already");
        await site.Page.GotoAsync($"{site.Address}/projects/{project}");
        Assert.Empty(await site.FaultsAsync());
        Assert.Empty(site.Complaints);

        async Task ExpectAsync(string file, string state, string words)
        {
            var row = site.Page.Locator("#results tbody tr", new PageLocatorOptions { HasText = file });
            await Assertions.Expect(row.Locator(".tag")).ToHaveTextAsync(state);
            await Assertions.Expect(row).ToContainTextAsync(words);
        }
    }

    [BrowserFact]
    public async Task The_page_tells_which_page_is_read()
    {
        var reader = new WrittenReader();
        var isSeen = new TaskCompletionSource();
        reader.Before = onStep =>
        {
            onStep(new ReadingStep(JobState.Recognising, 12, 80));
            return isSeen.Task;
        };
        await using var site = await Site.OpenAsync(services => services.AddSingleton<IAgreementReader>(reader));
        var (_, project) = await site.FillAsync();
        await site.SignInAsync("chief");

        await site.SendAsync(project, FilePayloads.OfText("a.txt", "TX1001 1 Words."));

        var row = site.Page.Locator("#results tbody tr");
        await Assertions.Expect(row.Locator(".words")).ToHaveTextAsync("recognising page 12 of 80");
        await Assertions.Expect(row.Locator("progress")).ToHaveAttributeAsync("value", "12");
        Assert.Empty(await site.FaultsAsync());
        isSeen.SetResult();
        await Assertions.Expect(row.Locator(".tag")).ToHaveTextAsync("done");
        await Assertions.Expect(row).ToContainTextAsync("1 passage was flagged for a reviewer");
    }

    [BrowserFact]
    public async Task A_folder_is_chosen_or_dropped_with_all_that_is_in_it()
    {
        var folder = Path.Combine(TestFolder.Make(), "Matter");
        Directory.CreateDirectory(Path.Combine(folder, "Signed"));
        await File.WriteAllTextAsync(Path.Combine(folder, "a.txt"), "TX1001 1 Words.");
        await File.WriteAllTextAsync(Path.Combine(folder, "Signed", "b.txt"), "TX1001 1 Other words.");
        await using var site = await Site.OpenAsync(services => services.AddSingleton<IAgreementReader, WrittenReader>());
        var (_, project) = await site.FillAsync();
        await site.SignInAsync("chief");
        var chosen = site.Page.Locator("#chosen li");

        await site.Page.GotoAsync($"{site.Address}/projects/{project}");
        await site.Page.SetInputFilesAsync("#folder", folder);
        await Assertions.Expect(chosen).ToHaveCountAsync(2);
        var byChoice = (await chosen.AllTextContentsAsync()).Order(StringComparer.Ordinal);
        await site.Page.ReloadAsync();
        await site.DropAsync("#drop", folder);
        await Assertions.Expect(chosen).ToHaveCountAsync(2);
        var byDrop = (await chosen.AllTextContentsAsync()).Order(StringComparer.Ordinal);
        await site.Page.ClickAsync("#send");

        Assert.Equal(["Matter/Signed/b.txt", "Matter/a.txt"], byChoice);
        Assert.Equal(["Matter/Signed/b.txt", "Matter/a.txt"], byDrop);
        await site.Page.WaitForSelectorAsync("#results[data-over=true]");
        var names = (await site.Page.Locator("#results tbody th").AllTextContentsAsync()).Select(n => n.Trim()).Order(StringComparer.Ordinal);
        Assert.Equal(["Matter/Signed/b.txt", "Matter/a.txt"], names);
        Assert.Empty(site.Complaints);
    }

    [BrowserFact]
    public async Task A_second_draft_shows_what_was_carried_over()
    {
        await using var site = await Site.OpenAsync();
        var (manager, project) = await site.FillAsync();
        await site.SignInAsync("chief");
        var first = Site.Sample("source-code-escrow-licence.txt");
        await site.UploadAsync(project, first);
        var before = await site.FindingsAsync(manager, project);
        await site.Get<ClauseScan.Web.Review.IDecisions>().DecideAsync(manager, new([.. before.Select(f => f.Id)], FindingStatus.Confirmed));

        var text = System.Text.Encoding.UTF8.GetString(first.Buffer) + "\n\nThe parties have signed two copies.\n";
        await site.UploadAsync(project, FilePayloads.OfText("source-code-escrow-licence v2.txt", text));

        await Assertions.Expect(site.Page.Locator("#results tbody tr")).ToContainTextAsync("Draft 2 of");
        await site.Page.ClickAsync("#results tbody a");
        await Assertions.Expect(site.Page.Locator("main")).ToContainTextAsync($"{before.Count} unchanged");
        await Assertions.Expect(site.Page.Locator("main table .status-confirmed")).ToHaveCountAsync(before.Count);
        Assert.Empty(await site.FaultsAsync());
    }
}
