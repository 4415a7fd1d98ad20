using System.Security.Cryptography;
using ClauseScan.Web.Files;
using ClauseScan.Web.Review;
using ClauseScan.Web.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ClauseScan.Web.Tests.Review;

public class SearchTests
{
    private const string Text = "TX1001 6.1 Improvements to the GRINDING process 磨削工艺.\nTX1002 6.2 Licensee licenses 100% of_all know-how.";

    [Theory, Databases]
    public async Task Words_are_found_in_any_case(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        await office.UploadAsync(null, ("Licence Acme.txt", Text));

        Assert.Equal("1 1 1 0 2", string.Join(" ", await CountsAsync(office)));
    }

    [Theory, Databases]
    public async Task Sealed_words_are_found_too_and_stand_open_nowhere(string kind)
    {
        var key = FileKey.Parse(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        await using var office = await Office.OpenAsync(kind, services => services.AddSingleton(key));
        await office.UploadAsync(null, ("Licence Acme.txt", Text));

        Assert.Equal("1 1 1 0 2", string.Join(" ", await CountsAsync(office)));
        await using var store = office.OpenStore();
        Assert.Equal(0, await store.Words.CountAsync());
    }

    [Theory, Databases]
    public async Task Words_of_a_new_draft_take_the_place_of_the_old_ones(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        await office.UploadAsync(null, ("a.txt", "TX1001 6.1 Licensee shall assign to Licensor each improvement made in the first year."));
        var agreement = (await office.QueueAsync()).Items[0].AgreementId;

        await office.UploadAsync(
            new(office.ProjectId) { NextDraftOf = agreement }, ("b.txt", "TX1001 6.1 Licensee shall assign to Licensor each improvement made in the second year."));

        Assert.Equal((0, 1), (await CountAsync(office, "first year"), await CountAsync(office, "second year")));
    }

    private static async Task<int[]> CountsAsync(Office office) =>
    [
        await CountAsync(office, "grinding PROCESS"), await CountAsync(office, "磨削"), await CountAsync(office, "% of_all"), await CountAsync(office, "%grinding"),
        await CountAsync(office, "ACME"),
    ];

    private static async Task<int> CountAsync(Office office, string search) =>
        (await office.Get<IFindings>().ListAsync(office.Reviewer, new FindingQuery { ProjectId = office.ProjectId, Search = search })).Total;
}
