package vn.thiduaso.dossier.edition;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stores editions. */
interface CompiledDossierRepository extends JpaRepository<CompiledDossier, Long> {}
