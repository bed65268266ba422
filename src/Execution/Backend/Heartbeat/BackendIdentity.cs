using Google.Protobuf;
using MatViewDb.Core.Errors;
using MatViewDb.Execution;
using MatViewDb.Protocol;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Backend.Heartbeat;

/// <summary>
/// Remembers in the data directory which cluster this backend belongs to and under which number, so that its tablets are
/// found again at any address and another cluster cannot take it over.
/// </summary>
internal sealed class BackendIdentity
{
    /// <summary>Key of the one StoredIdentity; persisted.</summary>
    internal static readonly byte[] Key = "identity"u8.ToArray();

    private readonly IMetadataStore _store;
    private readonly Lock _lock = new();
    private StoredIdentity _identity;

    internal BackendIdentity(IMetadataStore store)
    {
        _store = store;
        _identity = store.ReadAll().Where(e => e.Key.AsSpan().SequenceEqual(Key))
            .Select(e => StoredIdentity.Parser.ParseFrom(e.Value)).FirstOrDefault() ?? Create();
    }

    internal IdentifyReply Tell()
    {
        lock (_lock)
        {
            return new IdentifyReply
            {
                DataDirectoryId = _identity.DataDirectoryId, ClusterId = _identity.ClusterId, BackendId = _identity.BackendId,
            };
        }
    }

    /// <summary>Keeps the first identity that is heard and refuses every other: error 7203.</summary>
    internal void Check(HeartbeatRequest request)
    {
        lock (_lock)
        {
            if (request.DataDirectoryId.Length > 0 && request.DataDirectoryId != _identity.DataDirectoryId)
                throw Wrong(request.ClusterId, request.BackendId);
            if (_identity.ClusterId.Length == 0 && request.ClusterId.Length > 0)
            {
                var taken = _identity.Clone();
                (taken.ClusterId, taken.BackendId) = (request.ClusterId, request.BackendId);
                Save(taken);
            }

            if (_identity.ClusterId != request.ClusterId || _identity.BackendId != request.BackendId)
                throw Wrong(request.ClusterId, request.BackendId);
        }
    }

    /// <summary>Gives why a call meant for some backend must not run here; null when it is meant for this one.</summary>
    internal MatViewException? Refuse(BackendName meant)
    {
        lock (_lock)
        {
            return meant == new BackendName(_identity.ClusterId, _identity.BackendId) ? null : Wrong(meant.ClusterId, meant.BackendId);
        }
    }

    private StoredIdentity Create()
    {
        var made = new StoredIdentity { DataDirectoryId = Guid.NewGuid().ToString("N") };
        _identity = made;
        Save(made);
        return made;
    }

    private void Save(StoredIdentity identity)
    {
        _store.Write([(Key, identity.ToByteArray())]);
        _identity = identity;
    }

    private MatViewException Wrong(string clusterId, long backendId) => _identity.ClusterId.Length == 0
        ? ExecutionErrors.NoCluster.With(_identity.DataDirectoryId, backendId, clusterId)
        : ExecutionErrors.WrongCluster.With(_identity.BackendId, _identity.ClusterId, backendId, clusterId);
}
