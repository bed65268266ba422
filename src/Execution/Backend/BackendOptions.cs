using MatViewDb.Core.Settings;
using MatViewDb.Execution.Spill;
using MatViewDb.Storage;

namespace MatViewDb.Backend;

/// <summary>Says where a backend keeps its data and what it may use.</summary>
public sealed record BackendOptions(string DataDirectory)
{
    /// <summary>Where other backends reach this one; "local" inside a standalone process.</summary>
    public string Address { get; init; } = "local";

    public int WorkerThreads { get; init; } = Environment.ProcessorCount;

    /// <summary>Native memory of all queries together; 0 = 80 % of what the machine (or its container) has.</summary>
    public long MemoryLimitBytes { get; init; }

    /// <summary>Where spill files go; empty = a folder of the data directory.</summary>
    public string SpillDirectory { get; init; } = "";

    /// <summary>Bytes of spill files of all queries together; 0 = no limit.</summary>
    public long SpillLimitBytes { get; init; }

    public string? SharedSecret { get; init; }

    public string Version { get; init; } = "0.1.0";

    public StorageOptions Storage { get; init; } = new() { Sketches = new Sketches() };

    /// <summary>Takes over what the server's settings say about memory and spill files.</summary>
    public BackendOptions With(SettingValues settings) => this with
    {
        MemoryLimitBytes = settings.Get(SpillSettings.MemoryLimit),
        SpillDirectory = settings.Get(SpillSettings.Directory),
        SpillLimitBytes = settings.Get(SpillSettings.MaxBytes),
        Storage = StorageSettings.ToOptions(settings) with { Sketches = new Sketches() },
    };

    internal long EffectiveMemoryLimit
        => MemoryLimitBytes > 0 ? MemoryLimitBytes : GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 10 * 8;
}
