namespace PortConstants.Package.Tests;

/// <summary>All scenarios share the package, and run one after the other: each is a build that uses every core.</summary>
[CollectionDefinition(nameof(PackageCollection))]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>;
