using MatViewDb.Execution.Memory;
using MatViewDb.Unit.Frontend.Jobs;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>Holds when free memory goes back to the system: above the limit, and when enough was freed since.</summary>
public sealed class FreeMemoryTests
{
    [Fact]
    public void GoesBackAboveTheLimitOnceEnoughWasFreed()
    {
        var time = new HandTime(new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var (freed, resident, given) = (0L, 900L, 0);
        using var memory = new FreeMemory(800, time, () => freed, () => resident, () => ++given > 0);
        Assert.Equal(0, Later());

        // An eighth of the limit is worth a look.
        freed += 99;
        Assert.Equal(0, Later());
        freed += 1;
        Assert.Equal(1, Later());
        Assert.Equal(1, Later());

        // Below the limit what is free serves again.
        freed += 500;
        resident = 799;
        Assert.Equal(1, Later());
        resident = 800;
        Assert.Equal(2, Later());

        int Later()
        {
            time.Advance(TimeSpan.FromSeconds(1));
            return given;
        }
    }
}
