using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.ResourceGroups;

/// <summary>Finds the resource group of a statement, and lets no more of them run at once than the group allows.</summary>
public sealed class ResourceGroupService(CatalogStore store, TimeProvider time)
{
    public const string DefaultName = "default_wg";
    public const string DefaultViewsName = "default_mv_wg";

    private static readonly ImmutableArray<ResourceGroup> s_builtIn =
    [
        // Views' work gives way to queries, and leaves them memory.
        new ResourceGroup(3, DefaultViewsName) { CpuWeight = 1, MemoryShare = 0.8 },
        new ResourceGroup(2, DefaultName) { CpuWeight = Environment.ProcessorCount, MemoryShare = 1 },
    ];

    private readonly ConcurrentDictionary<string, Gate> _gates = new(StringComparer.Ordinal);
    private volatile Known _known = new(null, s_builtIn);

    public static bool IsBuiltIn(string name) => s_builtIn.Any(g => g.Name == name);

    /// <summary>Lists the groups by name; a document of a group that is there from the start replaces it.</summary>
    public ImmutableArray<ResourceGroup> All
    {
        get
        {
            store.Current.Documents.TryGetValue(ResourceGroup.DocumentKind, out var documents);
            var known = _known;
            if (ReferenceEquals(known.Documents, documents)) return known.Groups;
            var own = (documents?.Values ?? []).Select(ResourceGroup.FromDocument).ToList();
            var groups = s_builtIn.Where(b => own.All(o => o.Name != b.Name)).Concat(own)
                .OrderBy(g => g.Name, StringComparer.Ordinal).ToImmutableArray();
            _known = new Known(documents, groups);
            return groups;
        }
    }

    public ResourceGroup? Find(string name) => All.FirstOrDefault(g => g.Name == name);

    /// <summary>Gives a group by name; one that was dropped meanwhile leaves its work to the one that is always there.</summary>
    public ResourceGroup OrDefault(string? name, string otherwise) => (name is null ? null : Find(name)) ?? Find(otherwise)!; // Built in.

    /// <summary>Gives the group that a session's statement is in.</summary>
    public ResourceGroup Of(Session session, string queryType)
    {
        if (session.Get(SessionSettings.ResourceGroupName) is { Length: > 0 } named) return OrDefault(named, DefaultName);
        var groups = All;
        if (groups.Length == s_builtIn.Length && groups.All(g => g.Classifiers.IsEmpty)) return OrDefault(null, DefaultName);
        _ = IPAddress.TryParse(session.Host == "localhost" ? "127.0.0.1" : session.Host, out var source);
        return groups.SelectMany(g => g.Classifiers, (g, c) => (Group: g, Classifier: c))
            .Where(p => p.Classifier.Fits(session.User.User, source, queryType, session.CurrentDatabase))
            .OrderByDescending(p => p.Classifier.Weight).ThenBy(p => p.Classifier.Id).Select(p => p.Group).FirstOrDefault()
            ?? OrDefault(null, DefaultName);
    }

    /// <summary>Puts a statement into its group and waits for a place there; the place is given back at the end of the statement.</summary>
    public ValueTask<IDisposable?> EnterAsync(Session session, Statement statement, CancellationToken cancel)
    {
        session.Group = TypeOf(statement) is { } type ? Of(session, type) : null;
        return session.Group is not { ConcurrencyLimit: > 0 } group ? new((IDisposable?)null) : EnterAsync(group, session, cancel);
    }

    /// <summary>Waits for a place in a group.</summary>
    public async ValueTask<IDisposable?> EnterAsync(ResourceGroup group, Session session, CancellationToken cancel)
    {
        if (group.ConcurrencyLimit <= 0) return null;
        var gate = _gates.GetOrAdd(group.Name, _ => new Gate());
        var seconds = session.Get(SessionSettings.QueuePendingSeconds);
        if (session.Running is { } running) running.State = $"waiting for resource group {group.Name}";
        if (!await gate.EnterAsync(group.ConcurrencyLimit, TimeSpan.FromSeconds(seconds), time, cancel).ConfigureAwait(false))
            throw ResourceGroupErrors.Full.With(group.Name, group.ConcurrencyLimit, seconds);
        return new Place(gate);
    }

    /// <summary>Gives how many statements of a group run, and how many wait for a place, as far as it has a limit.</summary>
    public (int Running, int Waiting) Usage(string name) => _gates.TryGetValue(name, out var gate) ? gate.Usage : (0, 0);

    private static string? TypeOf(Statement statement) => statement switch
    {
        QueryStatement or ExecuteStatement or ExplainStatement { Level: ExplainLevel.Analyze } => "select",
        InsertStatement or UpdateStatement or DeleteStatement or LoadDataStatement => "insert",
        _ => null,
    };

    private sealed record Known(ImmutableSortedDictionary<string, Document>? Documents, ImmutableArray<ResourceGroup> Groups);

    private sealed class Place(Gate gate) : IDisposable
    {
        private Gate? _gate = gate;

        public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Leave();
    }

    /// <summary>Counts the statements of one group; those beyond its limit wait in the order in which they came.</summary>
    private sealed class Gate
    {
        private readonly Lock _lock = new();
        private readonly LinkedList<TaskCompletionSource> _waiting = [];
        private int _running;
        private int _limit;

        internal (int Running, int Waiting) Usage
        {
            get
            {
                lock (_lock) return (_running, _waiting.Count);
            }
        }

        internal async ValueTask<bool> EnterAsync(int limit, TimeSpan patience, TimeProvider time, CancellationToken cancel)
        {
            LinkedListNode<TaskCompletionSource> node;
            lock (_lock)
            {
                _limit = limit;
                if (_running < limit && _waiting.Count == 0)
                {
                    _running++;
                    return true;
                }

                node = _waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
                LetIn();
            }

            try
            {
                await node.Value.Task.WaitAsync(patience, time, cancel).ConfigureAwait(false);
                return true;
            }
            catch (Exception ended) when (ended is TimeoutException or OperationCanceledException)
            {
                lock (_lock)
                {
                    // The place may have come in the last moment.
                    if (node.List is null) _running--;
                    else _waiting.Remove(node);
                    LetIn();
                }

                if (ended is OperationCanceledException) throw;
                return false;
            }
        }

        internal void Leave()
        {
            lock (_lock)
            {
                _running--;
                LetIn();
            }
        }

        private void LetIn()
        {
            while (_running < _limit && _waiting.First is { } first)
            {
                _waiting.RemoveFirst();
                _running++;
                first.Value.TrySetResult();
            }
        }
    }
}
