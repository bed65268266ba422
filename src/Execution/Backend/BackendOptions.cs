using MatViewDb.Core.Registry;
using MatViewDb.Core.Settings;
using MatViewDb.Execution.Spill;
using MatViewDb.Protocol;
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

    /// <summary>What the server was started with.</summary>
    public SettingValues Settings { get; init; } = SettingValues.Empty;

    /// <summary>Lists the settings that a backend knows with their values here.</summary>
    internal IEnumerable<BackendSetting> Describe()
        => Registry.FieldsOf<SettingsAttribute, Setting>(s => s.Name, [typeof(StorageSettings).Assembly, typeof(SpillSettings).Assembly])
            .Values.Select(s => new BackendSetting
            {
                Name = s.Name, Value = s.Print(Settings.GetAny(s)), DefaultValue = s.DefaultText,
                Type = s.GetType().GenericTypeArguments[0].Name.ToLowerInvariant(),
            });

    /// <summary>Takes over what the server's settings say about memory and spill files.</summary>
    public BackendOptions With(SettingValues settings) => this with
    {
        Settings = settings,
        MemoryLimitBytes = settings.Get(SpillSettings.MemoryLimit),
        SpillDirectory = settings.Get(SpillSettings.Directory),
        SpillLimitBytes = settings.Get(SpillSettings.MaxBytes),
        Storage = StorageSettings.ToOptions(settings) with { Sketches = new Sketches(), DamageFound = Storage.DamageFound },
    };

    internal long EffectiveMemoryLimit
        => MemoryLimitBytes > 0 ? MemoryLimitBytes : GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 10 * 8;
}
