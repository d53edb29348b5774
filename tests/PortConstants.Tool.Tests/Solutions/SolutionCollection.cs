namespace PortConstants.Tool.Tests.Solutions;

/// <summary>The tests that build run one after the other: each build uses every core.</summary>
[CollectionDefinition(nameof(SolutionCollection))]
public sealed class SolutionCollection : ICollectionFixture<BuiltShop>, ICollectionFixture<BuiltMixture>;
