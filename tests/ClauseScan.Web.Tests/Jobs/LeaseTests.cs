using ClauseScan.Web.Intake;
using ClauseScan.Web.Jobs;
using ClauseScan.Web.Reading;
using ClauseScan.Web.Store;
using ClauseScan.Web.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace ClauseScan.Web.Tests.Jobs;

public class LeaseTests
{
    [Theory, Databases]
    public async Task A_job_is_held_by_one_worker_until_its_lease_ends(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        var id = await QueueAsync(office);
        var leases = office.Get<JobLeases>();

        var first = await leases.TakeAsync(id, default);
        var second = await leases.TakeAsync(id, default);
        office.Clock.Forward(JobLeases.Term * 2);
        var third = await leases.TakeAsync(id, default);

        Assert.NotNull(first);
        Assert.Null(second);
        Assert.NotNull(third);
        Assert.False(await leases.RenewAsync(first, new ReadingStep(JobState.Analysing), default));
        Assert.True(await leases.RenewAsync(third, new ReadingStep(JobState.Analysing), default));
    }

    [Theory, Databases]
    public async Task Results_of_a_lost_lease_are_refused_and_those_of_the_holder_stored_once(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        var id = await QueueAsync(office);
        var lost = (await office.Get<JobLeases>().TakeAsync(id, default))!;
        office.Clock.Forward(JobLeases.Term * 2);
        var holder = (await office.Get<JobLeases>().TakeAsync(id, default))!;
        var path = Path.Combine(office.Settings.DataFolder, "t.txt");
        await File.WriteAllTextAsync(path, "TX1001 1 Words.");
        var result = await office.Reader.ReadAsync(path, null, _ => { }, default);
        var results = office.Get<ReadingResults>();

        Assert.Null(await results.StoreAsync(lost, result, default));
        Assert.Equal(1, await results.StoreAsync(holder, result, default));
        Assert.Null(await results.StoreAsync(holder, result, default));
        Assert.Equal(1, (await office.QueueAsync()).Total);
    }

    [Theory, Databases]
    public async Task A_file_that_takes_its_worker_down_each_time_is_given_up(string kind)
    {
        await using var office = await Office.OpenAsync(kind);
        var id = await QueueAsync(office);
        for (var i = 0; i < JobLeases.MostAttempts; i++)
        {
            Assert.NotNull(await office.Get<JobLeases>().TakeAsync(id, default));
            office.Clock.Forward(JobLeases.Term * 2);
        }

        Assert.Null(await office.Get<JobLeases>().TakeAsync(id, default));
        await using var store = office.OpenStore();
        Assert.Equal(JobState.Failed, (await store.Jobs.SingleAsync()).State);
    }

    private static async Task<Guid> QueueAsync(Office office)
    {
        await office.Get<IIntake>().ReceiveAsync(office.Uploader, new UploadRequest(office.ProjectId), Office.Files(("a.txt", "TX1001 1 Words.")));
        return (await office.Get<JobLeases>().WaitingAsync(10, default)).Single().Id;
    }
}
